package dev.recourse.api.caller;

import static dev.recourse.core.order.Role.*;

import module java.base;

import dev.recourse.core.order.Role;
import org.springframework.http.server.PathContainer;

/** All calls of this service. Closed by default: what does not stand here is not answered. */
public final class Routes {
  private static final Role[] PARTIES = {BUYER, SELLER};
  private static final Role[] READERS = {BUYER, SELLER, MEDIATOR, OPERATOR, MARKETPLACE};
  private static final Role[] ANYBODY = {};
  private static final String ORDER = "/v1/orders/{id}";
  private static final String PART = ORDER + "/parts/{n}";
  private static final String REFUND = ORDER + "/refunds/{n}";

  // spotless:off
  private static final List<Route> ALL = List.of(
      get("/problems",                             ANYBODY),
      get("/problems/{code}",                      ANYBODY),
      get("/actuator/health",                      ANYBODY),
      get("/v1/openapi.json",                      ANYBODY),
      get("/pay/{order}/{payment}",                ANYBODY),

      post("/v1/orders",                           MARKETPLACE),
      get("/v1/orders",                            BUYER, SELLER, OPERATOR, MARKETPLACE),
      get(ORDER,                                   READERS),
      get(ORDER + "/events",                       READERS),
      get(ORDER + "/ledger",                       OPERATOR),
      post(ORDER + "/payments",                    BUYER, MARKETPLACE),
      post(ORDER + "/cancel",                      PARTIES),
      post(ORDER + "/offers",                      SELLER),
      post(ORDER + "/offers/{n}/accept",           BUYER),
      post(ORDER + "/offers/{n}/decline",          BUYER),
      get(ORDER + "/messages",                     BUYER, SELLER, OPERATOR, MEDIATOR),
      post(ORDER + "/messages",                    PARTIES),
      post(ORDER + "/verification",                OPERATOR),
      get(ORDER + "/cart",                         BUYER),
      post(ORDER + "/cart",                        BUYER),

      post(PART + "/cancellation",                 BUYER),
      post(PART + "/cancellation/preview",         BUYER),
      post(PART + "/cancellation/withdraw",        BUYER),
      post(PART + "/cancellation/accept",          SELLER),
      post(PART + "/shipment",                     SELLER),
      post(PART + "/shipment/request-proof",       BUYER),
      post(PART + "/shipment/supply-proof",        SELLER),
      post(PART + "/ship-extension",               BUYER),
      post(PART + "/seller-cancellation",          SELLER),
      post(PART + "/receipt",                      BUYER),
      post(PART + "/dispute",                      BUYER),
      post(PART + "/dispute/answer",               PARTIES),
      post(PART + "/dispute/accept",               PARTIES),
      post(PART + "/dispute/escalate",             BUYER),
      post(PART + "/dispute/withdraw",             BUYER),
      post(PART + "/dispute/appeal",               PARTIES),
      post(PART + "/dispute/take",                 MEDIATOR),
      post(PART + "/dispute/release",              MEDIATOR),
      post(PART + "/dispute/ask",                  MEDIATOR),
      post(PART + "/dispute/decision",             MEDIATOR),

      post(REFUND + "/outcome",                    MARKETPLACE),
      post(REFUND + "/retry",                      OPERATOR),
      post(REFUND + "/agree-other-payout",         BUYER),
      post(REFUND + "/pay-out-otherwise",          OPERATOR),

      get("/v1/disputes",                          MEDIATOR, OPERATOR),
      get("/v1/tasks",                             OPERATOR),
      get("/v1/events",                            MARKETPLACE, OPERATOR),
      get("/v1/policies/{name}",                   OPERATOR),
      post("/v1/evidence",                         PARTIES),
      get("/v1/evidence/{id}",                     READERS),
      post("/v1/provider-events/{provider}",       ANYBODY),

      post("/v1/sandbox/tokens",                   ANYBODY),
      get("/v1/sandbox/clock",                     READERS),
      post("/v1/sandbox/clock",                    READERS),
      post("/v1/sandbox/parcels",                  READERS),
      post("/v1/sandbox/catalogue",                READERS),
      get("/v1/sandbox/provider",                  READERS),
      post("/v1/sandbox/provider",                 READERS),
      post("/v1/sandbox/provider/events",          READERS),
      get("/v1/sandbox/mail",                      READERS),
      get("/sandbox/mails/{number}.html",          ANYBODY));
  // spotless:on

  private Routes() {}

  public static List<Route> all() {
    return ALL;
  }

  public static Optional<Route> of(String method, String path) {
    var asked = method.equals("HEAD") ? "GET" : method;
    return at(path).filter(route -> route.method().equals(asked)).findFirst();
  }

  /** The methods that a path takes; none where there is nothing. */
  public static SortedSet<String> methods(String path) {
    return at(path).map(Route::method).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Route> at(String path) {
    var asked = PathContainer.parsePath(path);
    return ALL.stream().filter(route -> route.path().matches(asked));
  }

  private static Route get(String path, Role... roles) {
    return Route.of("GET", path, roles);
  }

  private static Route post(String path, Role... roles) {
    return Route.of("POST", path, roles);
  }
}
