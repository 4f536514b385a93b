package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** What happened to an order, what was offered, what is in it. */
record SampleStory(Tongue tongue) {
  Timeline timeline() {
    return Timeline.of(
        tongue.in("What happened, what comes next", "Что было и что будет"),
        List.of(
            row(
                "22 Nov, 10:53",
                "22 нояб., 10:53",
                tongue.in("You paid 48.90 EUR", "Вы оплатили 48,90 EUR"),
                null,
                TimelineRow.Phase.PAST),
            row(
                "23 Nov, 15:40",
                "23 нояб., 15:40",
                tongue.in("You requested the cancellation", "Вы запросили отмену"),
                null,
                TimelineRow.Phase.PAST),
            row(
                "now",
                "сейчас",
                tongue.in("Waiting for the seller’s answer", "Ждём ответа продавца"),
                tongue.in("13 d 23 h left", "осталось 13 дн. 23 ч"),
                TimelineRow.Phase.PRESENT),
            row(
                "7 Dec, 15:40",
                "7 дек., 15:40",
                tongue.in("At the latest: the order closes", "Не позднее: заказ закроется"),
                tongue.in(
                    "if the seller does not answer within 14 days",
                    "если продавец не ответит за 14 дней"),
                TimelineRow.Phase.FUTURE)));
  }

  private TimelineRow row(
      String english,
      String other,
      String what,
      @org.jspecify.annotations.Nullable String why,
      TimelineRow.Phase phase) {
    return new TimelineRow(
        new When(Tongue.NOW, tongue.in(english, other)),
        Line.of(what),
        why == null ? null : Line.of(why),
        phase,
        Tone.MOVE);
  }

  Ticket ticket() {
    return new Ticket(
        tongue.in("An offer from the seller", "Предложение продавца"),
        new Message(
            tongue.in("CS", "ГП"),
            tongue.in("Clay & Steam Studio", "Студия «Глина и пар»"),
            tongue.in("from the seller", "от продавца"),
            tongue.when("2026-11-26T06:40:00Z", "today, 09:40", "сегодня, 09:40"),
            tongue.in(
                "Hello! Is anything holding you back? If it is the price, here is 10 % off.",
                "Здравствуйте! Подскажите, что смущает? Если дело в цене, вот скидка 10 %."),
            false,
            List.of()),
        "−10\u00a0%",
        tongue.in("off the goods", "на товар"),
        tongue.sum("44.70"),
        tongue.sum("48.90"),
        tongue.line(
            "Valid until 30 November, 14:05 (4 d 4 h)",
            "Действует до 30 ноября, 14:05 (4 дн. 4 ч)"),
        List.of(
            Button.post(
                "accept_offer", tongue.in("Accept the discount", "Принять скидку"), "#", Map.of()),
            Button.post(
                "decline_offer", tongue.in("No, thank you", "Нет, спасибо"), "#", Map.of())),
        tongue.line(
            "You do not have to pay. The order closes by itself on 13 December.",
            "Платить не обязательно: 13 декабря заказ закроется сам."));
  }

  Items items() {
    return new Items(
        tongue.in("In this order", "Что в заказе"),
        List.of(
            new Item(
                null,
                tongue.in(
                    "Pour-over set, stoneware, sand", "Набор для пуровера, керамика, песочный"),
                tongue.in("Qty 1", "1 шт."),
                null)),
        List.of(
            Fact.of(tongue.in("Goods", "Товар"), tongue.sum("42.00")),
            Fact.of(tongue.in("Delivery", "Доставка"), tongue.sum("6.90")),
            Fact.total(tongue.in("Paid", "Оплачено"), tongue.sum("48.90"))));
  }
}
