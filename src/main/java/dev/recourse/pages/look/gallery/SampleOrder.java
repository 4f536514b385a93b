package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** The parts of an order's page. */
record SampleOrder(Tongue tongue) {
  private static final Instant DUE = Instant.parse("2026-12-07T12:40:00Z");

  Answer asked() {
    var left = new Left(DUE, tongue.in("13 d 23 h", "13 дн. 23 ч"));
    return new Answer(
        List.of(
            new Badge(
                Icon.UNDO, Tone.MOVE, tongue.in("Cancellation requested", "Запрошена отмена"))),
        new Sum(tongue.in("Held", "Удержано"), tongue.sum("48.90")),
        tongue
            .line("The seller answers by 7 December, 15:40", "Продавец ответит до 7 декабря, 15:40")
            .with(tongue.when(DUE.toString(), "7 December, 15:40", "7 декабря, 15:40")),
        tongue
            .line("13 d 23 h left, Moscow time", "осталось 13 дн. 23 ч, время московское")
            .with(left),
        new Bar(
            3,
            Tone.MOVE,
            tongue.in("Requested 23 November, 15:40", "Запрос 23 ноября, 15:40"),
            tongue.in("by 7 December, 15:40", "до 7 декабря, 15:40"),
            Tongue.NOW,
            DUE),
        List.of(
            tongue.line(
                "No answer counts as yes: the order closes by itself and the money comes back.",
                "Не ответит — заказ закроется сам, и деньги вернутся. Вам ничего делать не нужно.")),
        List.of(),
        List.of(
            Button.to("send_message", tongue.in("Add a message", "Добавить сообщение"), "#")
                .with(Icon.MSG),
            Button.post(
                    "withdraw_cancellation",
                    tongue.in("Withdraw the request", "Отозвать запрос"),
                    "#",
                    Map.of())
                .with(Icon.UNDO)),
        null,
        List.of(
            Unavailable.locked(
                "request_proof",
                tongue.in("Ask for proof of shipment", "Запросить подтверждение отправки"),
                tongue.line(
                    "Possible if the seller says it is already shipped.",
                    "Доступно, если продавец сообщит, что товар уже отправлен.")),
            Unavailable.locked(
                "open_dispute",
                tongue.in("Open a dispute", "Открыть спор"),
                tongue.line(
                    "Possible if the proof does not come in time or the number is wrong.",
                    "Доступно, если подтверждения не будет в срок или номер окажется неверным."))));
  }

  Answer checking() {
    var left =
        new Left(Instant.parse("2026-11-23T15:52:00Z"), tongue.in("3 h 12 min", "3 ч 12 мин"));
    var big =
        Unavailable.until(
                "request_cancellation",
                tongue.in("Cancel Order", "Отменить заказ"),
                tongue
                    .line(
                        "Cancel becomes available after the payment is checked, at the latest 23 November, 18:52. In 3 h 12 min.",
                        "Отмена станет доступна после проверки платежа, не позднее 23 ноября, 18:52. Осталось 3 ч 12 мин.")
                    .with(left))
            .asBig()
            .telling(
                Button.post(
                        "tell_me",
                        tongue.in("Tell me by e-mail", "Сообщить письмом"),
                        "#",
                        Map.of())
                    .with(Icon.MAIL));
    return new Answer(
        List.of(
            new Badge(Icon.CLOCK, Tone.MOVE, tongue.in("Checking payment", "Платёж проверяется"))),
        new Sum(tongue.in("Received", "Получено"), tongue.sum("48.90")),
        tongue
            .line(
                "We are checking the payment: 3 h 12 min left",
                "Платёж проверяется: осталось 3 ч 12 мин")
            .with(left),
        tongue.line(
            "at the latest 23 November, 18:52, Moscow time",
            "не позднее 23 ноября, 18:52 по Москве"),
        new Bar(
            87,
            Tone.MOVE,
            tongue.in("Received 22 November", "Получены 22 ноября"),
            tongue.in("by 23 November, 18:52", "до 23 ноября, 18:52"),
            Tongue.NOW,
            left.until()),
        List.of(tongue.line("You need to do nothing.", "Делать ничего не нужно.")),
        List.of(),
        List.of(),
        null,
        List.of(
            big,
            Unavailable.locked(
                "open_dispute",
                tongue.in("Open a dispute", "Открыть спор"),
                tongue.line(
                    "A dispute needs a shipped order.", "Спор можно открыть после отправки."))));
  }

  Answer unpaid() {
    var base = asked();
    return new Answer(
        List.of(new Badge(Icon.CLOCK, Tone.WAIT, tongue.in("Awaiting payment", "Ожидает оплаты"))),
        new Sum(tongue.in("To pay", "К оплате"), tongue.sum("48.90")),
        tongue.line("Pay within 17 d 4 h", "Оплатите в течение 17 дн. 4 ч"),
        tongue.line(
            "by 13 December 2026, 14:05, Moscow time", "до 13 декабря 2026, 14:05 по Москве"),
        new Bar(
            14,
            Tone.WAIT,
            tongue.in("Placed 23 November", "Оформлен 23 ноября"),
            tongue.in("Closes 13 December", "Закроется 13 декабря"),
            Tongue.NOW,
            DUE),
        List.of(
            tongue.line(
                "If you do not pay, the order closes by itself. Nothing is charged.",
                "Если не оплатить, заказ закроется сам. Деньги не спишутся.")),
        List.of(),
        List.of(
            Button.to("start_payment", tongue.in("Pay Now", "Оплатить сейчас"), "#").main(),
            Button.to("cancel_order", tongue.in("Cancel Order", "Отменить заказ"), "#")),
        null,
        base.unavailable().subList(1, 2));
  }

  MoneyLine held() {
    return new MoneyLine(
        tongue.in("Where is my money?", "Где мои деньги?"),
        tongue.line(
            "48.90 EUR is held safely; the seller has not received it.",
            "48,90 EUR надёжно удержаны. Продавец их не получил."),
        List.of(
            new Station(
                Icon.CARD,
                tongue.in("Your card", "Ваша карта"),
                null,
                "•• 4242",
                Station.Place.EMPTY),
            new Station(
                Icon.LOCK,
                tongue.in("With us", "У нас"),
                tongue.sum("48.90"),
                tongue.in("held safely", "удержаны"),
                Station.Place.FILLED),
            new Station(
                Icon.SHOP, tongue.in("Seller", "Продавец"), null, null, Station.Place.EMPTY)),
        List.of(Rail.GONE, Rail.AHEAD));
  }

  MoneyLine back() {
    return new MoneyLine(
        tongue.in("Money on its way back", "Деньги возвращаются"),
        tongue.line(
            "The provider confirmed. What is left is your bank posting it.",
            "Платёжная система подтвердила. Осталось зачисление в вашем банке."),
        List.of(
            new Station(
                Icon.CARD,
                tongue.in("Your card", "Ваша карта"),
                null,
                "•• 4242",
                Station.Place.EMPTY),
            new Station(
                Icon.BANK,
                tongue.in("Your bank", "Ваш банк"),
                tongue.sum("48.90"),
                tongue.in("your bank", "ваш банк"),
                Station.Place.FILLED),
            new Station(
                Icon.LOCK,
                tongue.in("released", "удержание снято"),
                null,
                null,
                Station.Place.SETTLED)),
        List.of(Rail.BACK_AHEAD, Rail.BACK));
  }

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

  PartCard part() {
    return new PartCard(
        1,
        tongue.in("Part 1 of 2 · 3 items", "Часть 1 из 2 · 3 товара"),
        tongue.in("Pour-over set, paper filters", "Набор для пуровера, фильтры"),
        unpaid(),
        held(),
        false);
  }

  Sticky sticky() {
    return new Sticky(
        tongue.sum("48.90"),
        tongue.line("17 d 4 h left", "осталось 17 дн. 4 ч"),
        unpaid().buttons().getFirst());
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
