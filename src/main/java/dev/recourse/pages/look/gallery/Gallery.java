package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** The samples of every part. */
public record Gallery(
    String title,
    Frame frame,
    Map<String, Answer> answers,
    List<Badge> badges,
    List<MoneyLine> money,
    Timeline timeline,
    Ticket ticket,
    PartCard part,
    Sticky sticky,
    Items items,
    Checklist checklist,
    Proposals proposals,
    List<Banner> banners,
    Empty empty,
    FormErrors errors,
    List<Field> fields,
    Choices rows,
    Choices cards,
    Stepper stepper,
    UploadField upload,
    Reference reference,
    Tabs tabs,
    List<Tile> tiles,
    Group<ListRow> list,
    Group<ToDoRow> todo,
    Group<QueueRow> queue,
    List<Fact> facts,
    Table table,
    SampleCase mediated) {

  public static Gallery in(String language) {
    var tongue = new Tongue(language.equals("ru"));
    var order = new SampleOrder(tongue);
    var forms = new SampleForms(tongue);
    var lists = new SampleLists(tongue);
    var answers = new LinkedHashMap<String, Answer>();
    answers.put("unpaid", order.unpaid());
    answers.put("checking", order.checking());
    answers.put("asked", order.asked());
    return new Gallery(
        tongue.in("Components", "Составные части"),
        new SampleFrame(tongue).frame(),
        answers,
        lists.badges(),
        List.of(order.held(), order.back()),
        order.timeline(),
        order.ticket(),
        order.part(),
        order.sticky(),
        order.items(),
        forms.checklist(),
        forms.proposals(),
        forms.banners(),
        forms.empty(),
        forms.errors(),
        forms.fields(),
        forms.rows(),
        forms.cards(),
        forms.stepper(),
        forms.upload(),
        new Reference(
            tongue.in("Your bank does not see it?", "Банк не видит возврат?"),
            tongue.line("Tell the bank this reference:", "Назовите банку этот номер:"),
            "7420 5116 3290 1187 0043 526"),
        lists.tabs(),
        lists.tiles(),
        lists.list(),
        lists.todo(),
        lists.queue(),
        lists.facts(),
        lists.table(),
        SampleCase.in(tongue));
  }
}
