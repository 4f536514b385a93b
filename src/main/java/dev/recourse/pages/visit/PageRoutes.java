package dev.recourse.pages.visit;

import static dev.recourse.core.order.Role.*;

import module java.base;

import dev.recourse.api.caller.Route;
import dev.recourse.core.order.Role;
import org.springframework.http.server.PathContainer;

/** All pages, and who may open which. What does not stand here is no page. */
public final class PageRoutes {
  private static final Role[] ANYBODY = {};
  private static final Role[] PARTIES = {BUYER, SELLER};
  private static final Role[] READERS = {BUYER, SELLER, MEDIATOR, OPERATOR};
  private static final String ORDER = "/orders/{id}";
  private static final String CASE = "/cases/{id}/{n}";

  // spotless:off
  private static final List<Route> ALL = List.of(
      get("/",                                    ANYBODY),
      get("/assets/{version}/{*file}",            ANYBODY),
      get("/sign-in",                             ANYBODY),
      post("/sign-in",                            ANYBODY),
      post("/sign-out",                           ANYBODY),
      get("/help",                                ANYBODY),
      get("/settings",                            ANYBODY),
      post("/settings",                           ANYBODY),
      get("/components",                          ANYBODY),

      get("/orders",                              BUYER, SELLER, OPERATOR),
      get("/orders.csv",                          SELLER),
      get("/todo",                                SELLER),
      get("/money",                               SELLER),
      get("/tracking",                            PARTIES),
      get("/tasks",                               OPERATOR),
      get(ORDER + "/inside",                      OPERATOR),
      get(ORDER + "/parts/{n}/answer",            SELLER),
      get(ORDER,                                  READERS),
      get(ORDER + "/news",                        READERS),
      get(ORDER + "/evidence/{file}",             READERS),

      get(ORDER + "/start_payment",               BUYER),
      post(ORDER + "/start_payment",              BUYER),
      get(ORDER + "/sandbox_bank",                BUYER),
      get(ORDER + "/payment",                     BUYER),
      get(ORDER + "/re_add_to_cart",              BUYER),
      post(ORDER + "/re_add_to_cart",             BUYER),
      get(ORDER + "/parts/{n}/requested",         BUYER),

      get(ORDER + "/{deed}",                      READERS),
      post(ORDER + "/{deed}",                     READERS),
      get(ORDER + "/{kind}/{n}/{deed}",           READERS),
      post(ORDER + "/{kind}/{n}/{deed}",          READERS),

      get("/cases",                               MEDIATOR, OPERATOR),
      get("/cases/untaken",                       MEDIATOR, OPERATOR),
      get(CASE,                                   MEDIATOR, OPERATOR),
      post(CASE,                                  MEDIATOR),
      post(CASE + "/take",                        MEDIATOR),
      post(CASE + "/release",                     MEDIATOR),
      post(CASE + "/preview",                     MEDIATOR),
      post(CASE + "/decide",                      MEDIATOR),

      get("/l/{token}",                           ANYBODY),

      get("/sandbox/mails",                       ANYBODY),
      post("/sandbox/clock",                      READERS));
  // spotless:on

  private PageRoutes() {}

  public static List<Route> all() {
    return ALL;
  }

  public static boolean isPage(String path) {
    return at(path).findAny().isPresent();
  }

  public static Optional<Route> of(String method, String path) {
    var asked = method.equals("HEAD") ? "GET" : method;
    return at(path).filter(route -> route.method().equals(asked)).findFirst();
  }

  /** The methods that a page takes; none where there is no page. */
  static SortedSet<String> methods(String path) {
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
