package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.store.Answers.AnswerRow;
import dev.recourse.store.Answers.Noted;
import dev.recourse.store.Effects.Again;
import dev.recourse.store.Effects.InHand;
import dev.recourse.store.Effects.NewEffect;
import dev.recourse.store.Rows.FileRow;
import dev.recourse.store.Rows.NumberRow;
import dev.recourse.store.Rows.PlacedRow;
import dev.recourse.store.Rows.TextRow;
import dev.recourse.store.Rows.TransferRow;

/** All rows that one batch writes, by table, in the order in which they are written. */
public final class Writing {
  final List<EventRow> events = new ArrayList<>();
  final List<PlacedRow> placed = new ArrayList<>();
  final Map<OrderId, OrderRow> orders = new LinkedHashMap<>();
  final List<PartRow> parts = new ArrayList<>();
  final List<TransferRow> transfers = new ArrayList<>();
  final List<TextRow> texts = new ArrayList<>();
  final List<NewEffect> effects = new ArrayList<>();
  final List<InHand> effectsDone = new ArrayList<>();
  final List<Again> effectsAgain = new ArrayList<>();
  final List<NumberRow> numbers = new ArrayList<>();
  final List<FileRow> files = new ArrayList<>();
  final List<AnswerRow> answers = new ArrayList<>();
  final List<Noted> notes = new ArrayList<>();

  public void event(EventRow row) {
    events.add(row);
  }

  public void placed(PlacedRow row) {
    placed.add(row);
  }

  /** The order as it is at the end of the batch. */
  public void order(OrderRow row) {
    orders.put(row.order(), row);
  }

  public void part(PartRow row) {
    parts.add(row);
  }

  public void transfer(TransferRow row) {
    transfers.add(row);
  }

  public void text(TextRow row) {
    texts.add(row);
  }

  public void effect(NewEffect row) {
    effects.add(row);
  }

  public void effectDone(InHand row) {
    effectsDone.add(row);
  }

  public void effectAgain(Again row) {
    effectsAgain.add(row);
  }

  public void number(NumberRow row) {
    numbers.add(row);
  }

  public void file(FileRow row) {
    files.add(row);
  }

  public void answer(AnswerRow row) {
    answers.add(row);
  }

  public void note(Noted row) {
    notes.add(row);
  }

  public Optional<EventRow> firstEvent() {
    return events.stream().findFirst();
  }

  public boolean isEmpty() {
    return statements(rows -> new Statement<>("", rows, (_, _) -> {})).isEmpty();
  }

  /** Events first: their key refuses a stale sequence, and the rest of the message is skipped. */
  List<Statement<?>> statements(Function<List<EventRow>, Statement<EventRow>> log) {
    var fresh = orders.values().stream().filter(row -> row.before() == 0).toList();
    var changed = orders.values().stream().filter(row -> row.before() > 0).toList();
    return Stream.<Statement<?>>of(
            log.apply(events),
            Placings.placed(placed),
            Placings.parties(placed),
            OrderRows.insert(fresh),
            Ledger.insert(transfers),
            Talk.insert(texts),
            Effects.insert(effects),
            Effects.done(effectsDone),
            Effects.again(effectsAgain),
            EvidenceIndex.numbers(numbers),
            EvidenceIndex.files(files),
            OrderRows.parts(parts),
            Answers.insert(answers),
            Answers.note(notes),
            OrderRows.update(changed))
        .filter(statement -> !statement.rows().isEmpty())
        .toList();
  }

  int updates() {
    return (int) orders.values().stream().filter(row -> row.before() > 0).count();
  }
}
