package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** A step of a form, messages, and a mediator's case. */
public record SampleCase(
    FlowStep step,
    Conversation conversation,
    CaseHead head,
    List<CaseSide> sides,
    DecisionBar decision) {

  static SampleCase in(Tongue tongue) {
    return new SampleCase(
        step(tongue),
        conversation(tongue),
        head(tongue),
        List.of(
            side(tongue, "buyer", tongue.in("Buyer", "Покупатель"), tongue.sum("64.50"), Tone.MOVE),
            side(
                tongue, "seller", tongue.in("Seller", "Продавец"), tongue.sum("20.00"), Tone.DONE)),
        decision(tongue));
  }

  private static FlowStep step(Tongue tongue) {
    return FlowStep.of(
            new Link("#", tongue.in("Back", "Назад")),
            tongue.in("Check your answers", "Проверьте ответы"),
            "#",
            List.of(
                Button.submit(
                    "request_cancellation",
                    tongue.in("Request Order Cancellation", "Запросить отмену заказа")),
                Button.to("keep", tongue.in("Keep my order", "Оставить заказ"), "#")))
        .about(
            new OrderStrip(
                null,
                "R4VN-60KE",
                tongue.in("Pour-over set, stoneware", "Набор для пуровера"),
                tongue.sum("48.90")))
        .step(3, 3)
        .hint(tongue.line("Nothing is sent yet.", "Пока ничего не отправлено."));
  }

  private static EvidenceTile tile(Tongue tongue) {
    return new EvidenceTile(
        "#",
        null,
        Icon.FILE,
        tongue.in("Scan of the postal receipt", "Скан почтовой квитанции"),
        tongue.line("25 Nov, 12:20 · metadata removed", "25 нояб., 12:20 · метаданные удалены"),
        tongue.in("Number matches, dated 25 November", "Номер совпадает, дата 25 ноября"));
  }

  private static Conversation conversation(Tongue tongue) {
    var message =
        new Message(
            tongue.in("AK", "АК"),
            tongue.in("Anna", "Анна"),
            null,
            tongue.when("2026-11-23T06:40:00Z", "today, 09:40", "сегодня, 09:40"),
            tongue.in("Please do not ship it.", "Пожалуйста, не отправляйте."),
            true,
            List.of(tile(tongue)));
    var form =
        new MessageForm(
            "#",
            Map.of(),
            Field.area("text", tongue.in("Your message", "Ваше сообщение"), "", 2000),
            null,
            Button.submit("send_message", tongue.in("Send a message", "Отправить сообщение")));
    return new Conversation(tongue.in("Messages", "Сообщения"), List.of(message), null, form);
  }

  private static CaseHead head(Tongue tongue) {
    var ruler = new ArrayList<>(Collections.nCopies(40, CaseHead.Tick.LATER));
    Collections.fill(ruler.subList(0, 9), CaseHead.Tick.TODAY);
    ruler.set(11, CaseHead.Tick.THIS);
    return new CaseHead(
        tongue.in("Case 12 of 40", "Дело 12 из 40"),
        tongue.in("9 due today", "9 на сегодня"),
        ruler,
        new Link("#", tongue.in("Previous", "Назад")),
        new Link("#", tongue.in("Next", "Дальше")),
        null,
        tongue.in(
            "Asked to cancel before shipping, parcel left later",
            "Отмена запрошена до отправки, посылка ушла позже"),
        tongue.line("M9HC-15LU · in dispute 64.50 EUR", "M9HC-15LU · спорная сумма 64,50 EUR"),
        tongue.line("Decide by 3 December, 12:00", "Решить до 3 декабря, 12:00"),
        tongue.line("6 d 19 h left", "осталось 6 дн. 19 ч"));
  }

  private static CaseSide side(Tongue tongue, String code, String name, String sum, Tone tone) {
    return new CaseSide(
        code,
        name,
        tongue.in("Ilya S.", "Илья С."),
        tongue.in("asks", "просит"),
        sum,
        List.of(tongue.in("I asked before it was shipped.", "Отмену запросили до отправки.")),
        tongue.in("Evidence", "Доказательства"),
        List.of(tile(tongue)),
        null,
        Button.to("ask_party", tongue.in("Ask", "Спросить"), "#").as(Button.Rank.TEXT),
        tone);
  }

  private static DecisionBar decision(Tongue tongue) {
    var faults = List.of(new Field.Option("seller", tongue.in("the seller", "продавец")));
    var reasons =
        List.of(
            new Field.Option(
                "late", tongue.in("Shipped after the request", "Отправлен после запроса")));
    return new DecisionBar(
        "#",
        Map.of(),
        sum(tongue, "to_buyer", "To the buyer", "Покупателю", "64.50"),
        sum(tongue, "to_seller", "To the seller", "Продавцу", "0.00"),
        tongue.in("To the buyer", "Покупателю"),
        6450,
        6450,
        2,
        Field.select("fault", tongue.in("Fault", "Вина"), "seller", faults),
        Field.select("ground", tongue.in("Reason", "Основание"), "late", reasons),
        Button.submit("preview", tongue.in("Preview the decision", "Посмотреть решение")),
        null);
  }

  private static Field sum(Tongue tongue, String name, String english, String other, String sum) {
    var written = tongue.russian() ? sum.replace('.', ',') : sum;
    return Field.text(name, tongue.in(english, other), written).as(Field.Kind.SUM);
  }
}
