package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** Proofs, proposals, forms and what a page says about itself. */
record SampleForms(Tongue tongue) {
  Checklist checklist() {
    var number =
        new CheckRow(
            Verdict.CONTRADICTED,
            tongue.in("Tracking number", "Трек-номер"),
            tongue.in("contradicted", "опровергнут"),
            List.of(
                tongue
                    .line(
                        "RR482915377RU · Post, checked today at 16:10",
                        "RR482915377RU · Почта, проверено сегодня в 16:10")
                    .with(new Code("RR482915377RU"))),
            new Comparison(
                tongue.in("Your order", "Ваш заказ"),
                tongue.in("This parcel", "Посылка с этим номером"),
                List.of(
                    new Comparison.Row(
                        tongue.in("Handed in", "Сдана на почту"),
                        tongue.in("after 22 November", "после 22 ноября"),
                        tongue.in("2 November", "2 ноября"),
                        true),
                    new Comparison.Row(
                        tongue.in("From", "Откуда"),
                        tongue.in("Tula", "Тула"),
                        tongue.in("Tula", "Тула"),
                        false))),
            List.of());
    return new Checklist(
        tongue.in("What the seller has shown", "Что подтвердил продавец"),
        null,
        List.of(
            number,
            row(Verdict.VALID, "Photo of the parcel", "Фото посылки", "valid", "подтверждено"),
            row(
                Verdict.PLAUSIBLE,
                "Scan of the receipt",
                "Скан квитанции",
                "plausible",
                "похоже на правду"),
            row(
                Verdict.UNVERIFIABLE,
                "Tracking number",
                "Трек-номер",
                "unverifiable",
                "проверить нельзя"),
            row(Verdict.MISSING, "Handover act", "Акт передачи", "missing", "нет")),
        List.of());
  }

  private CheckRow row(Verdict verdict, String name, String other, String word, String otherWord) {
    return new CheckRow(
        verdict, tongue.in(name, other), tongue.in(word, otherWord), List.of(), null, List.of());
  }

  Proposals proposals() {
    return new Proposals(
        tongue.in("Offers side by side", "Предложения рядом"),
        null,
        new Proposals.Side(
            tongue.in("You ask for", "Вы просите"),
            tongue.sum("48.90"),
            tongue.line("full refund", "полный возврат")),
        new Proposals.Side(
            tongue.in("The seller offers", "Продавец предлагает"),
            tongue.sum("20.00"),
            tongue.line("answer by 29 November, 12:00", "ответьте до 29 ноября, 12:00")),
        List.of(
            Button.post(
                "accept_proposal",
                tongue.in("Accept 20.00 EUR", "Согласиться на 20,00 EUR"),
                "#",
                Map.of()),
            Button.to(
                "escalate", tongue.in("Ask a mediator to decide", "Передать посреднику"), "#")),
        List.of());
  }

  List<Banner> banners() {
    return List.of(
        Banner.done(tongue.line("A copy went to a•••@mail.example", "Копия на a•••@mail.example"))
            .heading(tongue.in("Request sent.", "Запрос отправлен.")),
        Banner.news(
            tongue
                .line(
                    "Changed 10 s ago by the seller. Show the new state",
                    "Продавец изменил заказ 10 с назад. Показать")
                .with(new Link("#", tongue.in("Show the new state", "Показать")))),
        Banner.hold(
            tongue.line(
                "Read only until about 16:30. No deadline passes against you.",
                "Только чтение, до 16:30. Сроки против вас не идут.")),
        Banner.wrong(
            tongue.line("This part is not available now.", "Эта часть сейчас недоступна.")));
  }

  Empty empty() {
    return new Empty(
        Icon.CHECK,
        tongue.in("Nothing is waiting for you", "Никто не ждёт вашего ответа"),
        tongue.line("The next date is 7 December, 15:40", "Следующий срок 7 декабря, 15:40"),
        Button.to("orders", tongue.in("All orders", "Все заказы"), "#"));
  }

  private String wrong() {
    return tongue.in("Describe the reason", "Опишите причину");
  }

  FormErrors errors() {
    return new FormErrors(List.of(new FormErrors.Wrong("reason", wrong())));
  }

  List<Field> fields() {
    return List.of(
        Field.area(
                "reason", tongue.in("Other (please describe)", "Другое (нужно описание)"), "", 1000)
            .hint(tongue.in("Up to 1000 signs", "До 1000 знаков"))
            .failing(wrong()),
        Field.text("number", tongue.in("Tracking number", "Трек-номер"), "RR")
            .as(Field.Kind.CODE)
            .hint(tongue.in("For example RR123456785RU", "Например, RR123456785RU")));
  }

  Choices rows() {
    return Choices.rows(
        "why",
        tongue.in("Why do you want to cancel?", "Почему вы хотите отменить?"),
        List.of(
            new Choice(
                "a",
                tongue.in("I changed my mind", "Передумал(а) покупать"),
                tongue.in("nobody’s fault", "ничья вина"),
                null,
                false),
            new Choice(
                "b",
                tongue.in("I have doubts about the seller", "Сомневаюсь в продавце"),
                tongue.in("to be looked at", "разберёмся"),
                null,
                true),
            new Choice(
                "c",
                tongue.in("Other (please describe)", "Другое (нужно описание)"),
                tongue.in("to be looked at", "разберёмся"),
                null,
                false)));
  }

  Choices cards() {
    return Choices.big(
        "complaint",
        tongue.in(
            "Do you want to submit a complaint against this supplier?",
            "Хотите подать жалобу на этого продавца?"),
        List.of(
            new Choice(
                "no",
                tongue.in("No", "Нет"),
                null,
                tongue.in(
                    "The request goes to the seller, nothing else happens.",
                    "Запрос уйдёт продавцу, больше ничего не произойдёт."),
                false),
            new Choice(
                "yes",
                tongue.in("Yes", "Да"),
                null,
                tongue.in("A dispute opens as well.", "Одновременно откроется спор."),
                false)));
  }

  Stepper stepper() {
    return new Stepper(
        "pieces",
        tongue.in("Paper filters", "Фильтры бумажные"),
        null,
        5,
        0,
        5,
        tongue.in("of 5", "из 5"),
        null);
  }

  UploadField upload() {
    return new UploadField(
        "file",
        tongue.in("Add a photo or scan", "Добавить фото или скан"),
        tongue.in("JPG, PNG, PDF up to 10 MB", "JPG, PNG, PDF до 10 МБ"),
        "image/*,application/pdf",
        true,
        tongue.in("Take a photo", "Сфотографировать"),
        null);
  }
}
