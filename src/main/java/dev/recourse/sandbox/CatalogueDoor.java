package dev.recourse.sandbox;

import module java.base;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the sandbox's shop has on its shelves. */
@InSandbox
@RestController
public class CatalogueDoor {
  private final SandboxCatalogue catalogue;

  public CatalogueDoor(Sandbox sandbox) {
    this.catalogue = sandbox.catalogue();
  }

  /** What is not named is as it was ordered. */
  public record Shelf(
      @Size(min = 1, max = 100) String sku,
      Optional<@Min(0) Long> price,
      Optional<@Min(0) Integer> stock,
      Optional<Boolean> gone) {}

  @Operation(operationId = "setShelf", summary = "What the shop has on its shelf.")
  @PostMapping("/v1/sandbox/catalogue")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void set(@RequestBody Shelf shelf) {
    catalogue.set(shelf.sku(), shelf.price(), shelf.stock(), shelf.gone().orElse(false));
  }
}
