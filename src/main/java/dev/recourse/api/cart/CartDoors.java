package dev.recourse.api.cart;

import dev.recourse.api.cart.CartView.FilledView;
import dev.recourse.api.form.CartForm;
import dev.recourse.api.web.Call;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An order that is over goes back to the cart: first the differences, then what is agreed to. */
@RestController
@RequestMapping("/v1/orders/{id}/cart")
@Tag(name = "cart")
class CartDoors {
  private final CartDesk desk;

  CartDoors(CartDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Operation(operationId = "lookAtCart", summary = "What could be had again, and how it differs.")
  CartView look(Call call) {
    return desk.look(call);
  }

  @PostMapping
  @Operation(
      operationId = "reAddToCart",
      summary = "Add what can be had again; differences have to be accepted first.")
  FilledView add(Call call, @RequestBody CartForm form) {
    return desk.add(call, form.acceptChanges());
  }
}
