package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.CancelOrder;
import dev.recourse.core.order.Command.MakeOffer;
import dev.recourse.core.order.Command.SendMessage;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What the parties say and do before the payment. */
public final class UnpaidForms {
  /** An offer ends with the payment window in any case. */
  private static final Duration LONGEST_OFFER = Duration.ofDays(366);

  private UnpaidForms() {}

  /** What an offer is: less to pay, or something in words. */
  public enum OfferKind {
    DISCOUNT,
    BONUS
  }

  /** A discount has an amount or a percentage, a bonus its words. */
  public record OfferForm(
      OfferKind kind,
      Optional<@Min(1) Long> amount,
      Optional<@Min(1) @Max(99) Integer> percent,
      Optional<@Prose String> text,
      Optional<Duration> expiresIn)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      var discount = kind == OfferKind.DISCOUNT;
      return Stream.of(
              discount && amount.isPresent() == percent.isPresent()
                  ? Stream.of(
                      new Fault("amount", "exactly_one_of", Map.of("fields", "amount, percent")))
                  : Stream.<Fault>empty(),
              Checked.when(!discount && amount.isPresent(), "amount", "unknown_field"),
              Checked.when(!discount && percent.isPresent(), "percent", "unknown_field"),
              Checked.when(!discount && text.orElse("").isBlank(), "text", "required"),
              Checked.when(expiresIn.filter(Duration::isZero).isPresent(), "expires_in", "empty"),
              Checked.when(
                  expiresIn.filter(it -> it.compareTo(LONGEST_OFFER) > 0).isPresent(),
                  "expires_in",
                  "too_far"))
          .flatMap(faults -> faults);
    }

    public MakeOffer command() {
      return new MakeOffer(terms(), text.orElse(""), expiresIn);
    }

    private Offer.Terms terms() {
      return switch (kind) {
        case BONUS -> new Offer.Bonus();
        case DISCOUNT ->
            new Offer.Discount(
                amount.orElse(0L), percent.map(OptionalInt::of).orElseGet(OptionalInt::empty));
      };
    }
  }

  /** Words to the other side. */
  public record MessageForm(@Prose @Size(min = 1, max = 5_000) String text) {
    public SendMessage command() {
      return new SendMessage(text);
    }
  }

  /** The buyer may say why, the seller must. */
  public record CancelForm(Optional<Reason> reason, Optional<@Prose String> note) {
    public Stream<Fault> faults(Role side) {
      if (reason.isPresent()) return Reasons.faults(reason.get(), note, side);
      return Checked.when(side == Role.SELLER, "reason", "required");
    }

    public CancelOrder command() {
      return new CancelOrder(reason, note.orElse(""));
    }
  }
}
