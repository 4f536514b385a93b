package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.EventView;
import dev.recourse.api.view.PartView;
import dev.recourse.core.order.Order;
import dev.recourse.pages.look.Answer;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Checklist;
import dev.recourse.pages.look.Conversation;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Items;
import dev.recourse.pages.look.MoneyLine;
import dev.recourse.pages.look.PartCard;
import dev.recourse.pages.look.Party;
import dev.recourse.pages.look.Proposals;
import dev.recourse.pages.look.Sticky;
import dev.recourse.pages.look.Ticket;
import dev.recourse.pages.look.Timeline;
import dev.recourse.pages.order.Returns.Return;
import dev.recourse.reads.Exhibits.Exhibit;
import dev.recourse.reads.Talks;
import org.jspecify.annotations.Nullable;

/** All parts of an order's page, in the order in which they stand. */
public record OrderPage(
    Glance glance,
    Answer answer,
    MoneyLine money,
    List<Ticket> tickets,
    List<Side> sides,
    List<PartCard> parts,
    List<Return> returns,
    Timeline timeline,
    Conversation talk,
    Items items,
    List<Party> parties,
    List<String> address,
    @Nullable Sticky sticky) {

  /**
   * Of one part, what stands beside its answer: the parcel, and a dispute.
   *
   * @param place what tells its ids from those of another part
   */
  public record Side(
      String heading,
      String place,
      @Nullable Checklist parcel,
      @Nullable Proposals proposals,
      List<Fact> dispute) {
    /** With several parts it says of which it speaks. */
    public String suffix() {
      return heading.isEmpty() ? "" : " \u00B7 " + heading;
    }

    boolean isEmpty() {
      return parcel == null && proposals == null && dispute.isEmpty();
    }
  }

  /** What the page is made of beside the order itself. */
  public record Beside(
      Order order,
      List<EventView> events,
      List<Talks.Message> messages,
      SequencedMap<String, Exhibit> exhibits,
      String once) {}

  /** Where the page asks for itself anew, with what has changed since. */
  public String fresh() {
    return glance.at() + "?since=" + glance.order().version();
  }

  public static OrderPage of(Glance glance, Beside beside) {
    var gallery = new Gallery(glance, beside.exhibits());
    var answer = new Answers(glance).card();
    return new OrderPage(
        glance,
        answer,
        new MoneyRail(glance).line(),
        new Tickets(glance).all(),
        each(glance).map(it -> side(it, gallery)).filter(it -> !it.isEmpty()).toList(),
        glance.divided() ? each(glance).map(OrderPage::card).toList() : List.of(),
        new Returns(glance).all(),
        new Story(glance).timeline(beside.events(), beside.order()),
        new Talk(glance).card(beside.messages(), beside.once()),
        new Aside(glance).items(),
        new Aside(glance).parties(),
        new Aside(glance).address(),
        sticky(answer));
  }

  /** The main button of the answer, with what it is about. */
  private static @Nullable Sticky sticky(Answer answer) {
    var sum = answer.sum();
    var under = answer.under();
    return answer.buttons().stream()
        .filter(button -> button.rank() == Button.Rank.MAIN)
        .findFirst()
        .map(button ->
            new Sticky(
                sum == null ? "" : Objects.requireNonNullElse(sum.amount(), ""),
                under == null ? answer.headline() : under,
                button))
        .orElse(null);
  }

  /** Those that wait for the reader first, then by number. */
  private static Stream<Glance> each(Glance glance) {
    if (!glance.divided()) return Stream.of(glance);
    return glance.order().parts().stream()
        .map(glance::part)
        .sorted(Comparator.comparing(it -> !it.waitingFor().equals(it.role())));
  }

  private static Side side(Glance glance, Gallery gallery) {
    var quarrel = new Quarrel(glance);
    return new Side(
        glance.divided() ? heading(glance) : "",
        glance.divided() ? "-part-" + glance.part().orElseThrow().part() : "",
        new Parcel(glance, gallery).card().orElse(null),
        quarrel.proposals().orElse(null),
        quarrel.facts());
  }

  private static String heading(Glance glance) {
    var part = glance.part().orElseThrow();
    var count = Map.of("part", part.part(), "count", glance.order().parts().size());
    return glance.words().say("part.of", count) + " \u00B7 " + glance.words().pieces(pieces(part));
  }

  private static long pieces(PartView part) {
    return part.lines().stream().mapToLong(PartView.PieceView::quantity).sum();
  }

  private static PartCard card(Glance glance) {
    var part = glance.part().orElseThrow();
    var ended = part.endedAt() != null;
    return new PartCard(
        part.part(),
        heading(glance),
        goods(glance, part),
        new Answers(glance).card(),
        ended ? null : new MoneyRail(glance).brief(),
        ended);
  }

  private static String goods(Glance glance, PartView part) {
    return part.lines().stream()
        .map(piece ->
            glance.order().lines().get(piece.line() - 1).title() + " \u00D7 " + piece.quantity())
        .collect(Collectors.joining(", "));
  }
}
