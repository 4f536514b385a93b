package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
import dev.recourse.pages.look.Badge;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Tone;

/**
 * The state in a word: the status, and beside it a fact that changes what to do. Which of them has
 * which colour is data; its tone is the same for every reader.
 */
public final class Badges {
  // spotless:off
  private static final Map<String, Look> LOOKS = Map.ofEntries(
      Map.entry("status.awaiting_payment",         new Look(Icon.CLOCK,  Tone.WAIT)),
      Map.entry("status.payment_verification",     new Look(Icon.CLOCK,  Tone.MOVE)),
      Map.entry("status.awaiting_shipment",        new Look(Icon.BOX,    Tone.MOVE)),
      Map.entry("status.cancellation_requested",   new Look(Icon.UNDO,   Tone.MOVE)),
      Map.entry("status.shipped",                  new Look(Icon.TRUCK,  Tone.MOVE)),
      Map.entry("status.shipped.unconfirmed",      new Look(Icon.TRUCK,  Tone.WAIT)),
      Map.entry("status.completed",                new Look(Icon.CHECK,  Tone.GOOD)),
      Map.entry("status.closed",                   new Look(Icon.BAN,    Tone.DONE)),
      Map.entry("status.closed.refunding",         new Look(Icon.UNDO,   Tone.GOOD)),
      Map.entry("status.closed.refunded",          new Look(Icon.CHECK,  Tone.GOOD)),
      Map.entry("status.shipped.delivered",         new Look(Icon.BOX,    Tone.GOOD)),
      Map.entry("flag.refund_overdue",             new Look(Icon.ALERT,  Tone.LATE)),
      Map.entry("flag.in_dispute",                 new Look(Icon.SCALES, Tone.DISP)),
      Map.entry("badge.under_mediation",           new Look(Icon.EYE,    Tone.DISP)),
      Map.entry("badge.appealed",                  new Look(Icon.EYE,    Tone.DISP)),
      Map.entry("badge.contradicted",              new Look(Icon.CROSS,  Tone.LATE)));
  // spotless:on

  /** What each flag says beside the status; one that says nothing more has no badge. */
  private static final List<String> FLAGS = List.of("refund_overdue");

  private record Look(Icon icon, Tone tone) {}

  private final Glance glance;

  public Badges(Glance glance) {
    this.glance = glance;
  }

  public List<Badge> all() {
    var all = new ArrayList<Badge>();
    all.add(status());
    FLAGS.stream()
        .filter(glance.flags()::contains)
        .forEach(flag -> badge("flag." + flag).ifPresent(all::add));
    contradicted().ifPresent(all::add);
    dispute().ifPresent(all::add);
    return all;
  }

  /** How the money of a closed order is, or a shipment that nobody has confirmed, shows in it. */
  public Badge status() {
    var special =
        Stream.of(
                money(),
                flagged("delivered", "delivered"),
                flagged("shipment_unconfirmed", "unconfirmed"))
            .flatMap(Optional::stream);
    var general = "status." + glance.status();
    return Stream.concat(special.map(it -> general + "." + it), Stream.of(general))
        .flatMap(key -> badge(key).stream())
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> money() {
    var purse = glance.purse();
    if (purse.refunding().amount() > 0) return Optional.of("refunding");
    return purse.refunded().amount() > 0 ? Optional.of("refunded") : Optional.empty();
  }

  private Optional<String> flagged(String flag, String special) {
    return glance.flags().contains(flag) ? Optional.of(special) : Optional.empty();
  }

  private Optional<Badge> contradicted() {
    return glance.verdict().flatMap(verdict -> badge("badge." + verdict));
  }

  private Optional<Badge> dispute() {
    if (!glance.flags().contains("in_dispute")) return Optional.empty();
    return parts().stream()
        .map(PartView::dispute)
        .filter(Objects::nonNull)
        .map(DisputeView::state)
        .flatMap(state -> badge("badge." + state).stream())
        .findFirst()
        .or(() -> badge("flag.in_dispute"));
  }

  private List<PartView> parts() {
    return glance.part().map(List::of).orElse(List.of());
  }

  private Optional<Badge> badge(String key) {
    return Optional.ofNullable(LOOKS.get(key))
        .filter(_ -> glance.words().knows(key))
        .map(look -> new Badge(look.icon, look.tone, glance.words().say(key)));
  }
}
