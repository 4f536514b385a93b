package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** Badges, lists and tables. */
record SampleLists(Tongue tongue) {
  private Badge badge(Icon icon, Tone tone, String english, String other) {
    return new Badge(icon, tone, tongue.in(english, other));
  }

  List<Badge> badges() {
    return List.of(
        badge(Icon.CLOCK, Tone.WAIT, "Awaiting payment", "Ожидает оплаты"),
        badge(Icon.CLOCK, Tone.MOVE, "Checking payment", "Платёж проверяется"),
        badge(Icon.BOX, Tone.MOVE, "Awaiting shipment", "Ожидает отправки"),
        asked(),
        badge(Icon.TRUCK, Tone.WAIT, "Marked as shipped", "Отмечен отправленным"),
        badge(Icon.TRUCK, Tone.MOVE, "Shipped", "Отправлен"),
        badge(Icon.BOX, Tone.GOOD, "Delivered", "Доставлен"),
        badge(Icon.SCALES, Tone.DISP, "Dispute open", "Открыт спор"),
        badge(Icon.EYE, Tone.DISP, "With a mediator", "Решает посредник"),
        badge(Icon.UNDO, Tone.GOOD, "Closed – refund on its way", "Закрыт — возврат в пути"),
        badge(Icon.ALERT, Tone.LATE, "Closed – refund late", "Закрыт — возврат задержан"),
        badge(Icon.CHECK, Tone.GOOD, "Closed – refunded", "Закрыт — деньги возвращены"),
        badge(Icon.BAN, Tone.DONE, "Closed", "Закрыт"),
        badge(Icon.CHECK, Tone.GOOD, "Completed", "Выполнен"),
        badge(Icon.CROSS, Tone.LATE, "Number contradicted", "Трек-номер опровергнут"),
        badge(Icon.PAUSE, Tone.DONE, "On hold", "Заморожен"));
  }

  private Badge asked() {
    return badge(Icon.UNDO, Tone.MOVE, "Cancellation requested", "Запрошена отмена");
  }

  Tabs tabs() {
    return new Tabs(
        tongue.in("Orders", "Заказы"),
        List.of(
            new Tab("#", tongue.in("All", "Все"), 12, false, true),
            new Tab("#", tongue.in("Need you", "Ждут вас"), 3, true, false),
            new Tab("#", tongue.in("On the way", "В пути"), 2, false, false)));
  }

  List<Tile> tiles() {
    return List.of(
        new Tile(tongue.in("By the end of today", "До конца дня"), "2", null, null),
        new Tile(tongue.in("Within 7 days", "За 7 дней"), "5", null, null),
        new Tile(
            tongue.in("Held on your orders", "Удержано по заказам"),
            tongue.russian() ? "1\u00a0284,60\u00a0EUR" : "1,284.60\u00a0EUR",
            null,
            null));
  }

  Group<ListRow> list() {
    var pay = Button.to("start_payment", tongue.in("Pay Now", "Оплатить сейчас"), "#").main();
    return new Group<>(
        tongue.in("Needs your attention", "Ждут вашего решения"),
        null,
        null,
        false,
        List.of(
            new ListRow(
                "#",
                null,
                tongue.in("Pour-over set", "Набор для пуровера"),
                "7K3M-92QD",
                badges().getFirst(),
                tongue.line("Pay by 13 December, 14:05", "Оплатите до 13 декабря, 14:05"),
                tongue.sum("48.90"),
                pay),
            new ListRow(
                "#",
                null,
                tongue.in("City backpack, 18 l", "Рюкзак городской, 18 л"),
                "P3LK-20VE",
                asked(),
                tongue.line("The seller answers by 7 December", "Продавец ответит до 7 декабря"),
                tongue.sum("72.00"),
                null)));
  }

  private Left left() {
    return new Left(Tongue.NOW.plusSeconds(30_900), tongue.in("8 h 35 min", "8 ч 35 мин"));
  }

  private When due() {
    return new When(left().until(), tongue.in("today, 18:40", "сегодня, 18:40"));
  }

  Group<ToDoRow> todo() {
    return new Group<>(
        tongue.in("Today", "Сегодня"),
        tongue.in("26 November", "26 ноября"),
        null,
        false,
        List.of(
            new ToDoRow(
                "#",
                left(),
                due(),
                true,
                null,
                tongue.in("City backpack, 18 l", "Рюкзак городской, 18 л"),
                "P3LK-20VE",
                asked(),
                tongue.line("Changed their mind, no complaint", "Передумал(а), без жалобы"),
                tongue.line(
                    "Silence: the order closes, refund", "Молчание: заказ закроется, возврат"),
                tongue.sum("72.00"),
                Button.to("answer", tongue.in("Answer", "Ответить"), "#").main())));
  }

  Group<QueueRow> queue() {
    return new Group<>(
        tongue.in("Today", "Сегодня"),
        null,
        9,
        true,
        List.of(
            new QueueRow(
                "#",
                left(),
                due(),
                true,
                "H4RN-18DO",
                tongue.in(
                    "Wrong colour, the seller agrees to a part",
                    "Другой цвет, продавец согласен на часть"),
                tongue.sum("38.00"),
                tongue.sum("12.00"),
                32,
                badge(Icon.EYE, Tone.DISP, "decide", "решать"),
                tongue.in("5 d", "5 дн."),
                null)));
  }

  List<Fact> facts() {
    return List.of(
        Fact.of(
                tongue.in("Reason", "Причина"),
                tongue.in("I have doubts about the seller", "Сомневаюсь в продавце"))
            .change(new Link("#", tongue.in("Change", "Изменить"))),
        Fact.of(tongue.in("We return", "Вернём"), tongue.sum("48.90"))
            .note(tongue.line("to card •• 4242, no fee", "на карту •• 4242, без комиссии")));
  }

  Table table() {
    return new Table(
        tongue.in("Orders", "Заказы"),
        List.of(
            new Table.Column(tongue.in("Order", "Заказ"), false),
            new Table.Column(tongue.in("State", "Состояние"), false),
            new Table.Column(tongue.in("Sum", "Сумма"), true)),
        List.of(
            List.of(
                Line.of("7K3M-92QD").with(new Link("#", "7K3M-92QD")),
                tongue.line("Awaiting payment", "Ожидает оплаты"),
                Line.of(tongue.sum("48.90")))));
  }
}
