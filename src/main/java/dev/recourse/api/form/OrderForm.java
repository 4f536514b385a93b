package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Label;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Parties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** An order as the shop places it. Amounts are minor units of its currency. */
public record OrderForm(
    @Size(min = 1, max = 100) String reference,
    BuyerForm buyer,
    SellerForm seller,
    Currency currency,
    @Size(min = 1, max = 100) List<LineForm> lines,
    Optional<@Min(0) Long> shipping,
    Optional<@Min(0) Long> discount,
    Optional<DestinationForm> destination,
    Optional<@Size(min = 1, max = 100) String> policy)
    implements Checked {
  /** 10^15 - 1. */
  private static final BigInteger MOST = BigInteger.valueOf(999_999_999_999_999L);

  /** Pieces of one kind of goods at one price. */
  public record LineForm(
      @Size(min = 1, max = 100) String sku,
      @Label @Size(min = 1, max = 300) String title,
      @Min(1) @Max(1_000_000) int quantity,
      @Min(0) long unitPrice) {
    BigInteger value() {
      return BigInteger.valueOf(unitPrice).multiply(BigInteger.valueOf(quantity));
    }
  }

  @Override
  public Stream<Fault> faults() {
    var goods = lines.stream().map(LineForm::value).reduce(BigInteger.ZERO, BigInteger::add);
    var total = goods.add(BigInteger.valueOf(shippingCost())).subtract(BigInteger.valueOf(less()));
    if (BigInteger.valueOf(less()).compareTo(goods) > 0)
      return Stream.of(Fault.of("discount", "discount_too_large"));
    var tooMuch = goods.compareTo(MOST) > 0 || total.compareTo(MOST) > 0;
    var tooLittle = goods.signum() < 1 || total.signum() < 1;
    return Checked.when(tooMuch || tooLittle, "lines", "total_out_of_range");
  }

  public long shippingCost() {
    return shipping.orElse(0L);
  }

  public long less() {
    return discount.orElse(0L);
  }

  /** Numbered as they came. */
  public List<Line> numbered() {
    return IntStream.range(0, lines.size()).mapToObj(i -> line(i + 1, lines.get(i))).toList();
  }

  public Parties parties() {
    return new Parties(buyer.person(), seller.person(), destination.map(DestinationForm::place));
  }

  private static Line line(int number, LineForm form) {
    return new Line(number, form.sku, form.title, form.quantity, form.unitPrice);
  }
}
