package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.reads.Happening;
import dev.recourse.reads.Timeline.Told;
import dev.recourse.words.Codes;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something that happened, as far as its reader may see it. */
public record EventView(
    int sequence,
    String type,
    @Nullable Integer part,
    @Nullable Integer refund,
    Instant at,
    ActorView actor,
    @Nullable String cause,
    @Schema(implementation = Object.class) JsonNode data) {

  /** Who it was; the system has no id, and staff's is not everybody's. */
  public record ActorView(
      String role, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id) {}

  /** An event of the feed names its order. */
  @Schema(name = "FeedEvent")
  public record OfFeed(
      String order,
      String reference,
      int sequence,
      String type,
      @Nullable Integer part,
      @Nullable Integer refund,
      Instant at,
      ActorView actor,
      @Nullable String cause,
      @Schema(implementation = Object.class) JsonNode data) {

    public static OfFeed of(Told told, Role reader) {
      var event = EventView.of(told.event(), reader);
      return new OfFeed(
          told.order().toString(),
          told.reference(),
          event.sequence,
          event.type,
          event.part,
          event.refund,
          event.at,
          event.actor,
          event.cause,
          event.data);
    }
  }

  public static EventView of(Happening event, Role reader) {
    return new EventView(
        event.sequence(),
        event.type(),
        Reading.number(event.part()),
        Reading.number(event.refund()),
        event.at(),
        actor(event.by(), reader),
        event.cause().orElse(null),
        EventData.of(event.type(), event.payload(), reader));
  }

  private static ActorView actor(Actor by, Role reader) {
    return new ActorView(Codes.of(by.role()), named(by.role(), reader) ? id(by) : null);
  }

  private static @Nullable String id(Actor by) {
    return Reading.given(by.id());
  }

  /** Who decides a dispute is named to both sides; operators and machines only to the house. */
  private static boolean named(Role by, Role reader) {
    return switch (by) {
      case BUYER, SELLER, MEDIATOR -> true;
      case OPERATOR, MARKETPLACE, PROVIDER, CARRIER ->
          reader == Role.OPERATOR || reader == Role.MARKETPLACE;
      case SYSTEM -> false;
    };
  }
}
