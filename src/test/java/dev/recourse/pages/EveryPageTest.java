package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import module java.base;

import dev.recourse.api.caller.Route;
import dev.recourse.pages.Tour.Leg;
import dev.recourse.pages.deed.AllDeeds;
import dev.recourse.pages.visit.PageRoutes;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that can be opened, in both languages, wide and narrow, by day and by night: axe finds
 * nothing grave, nothing is wider than its window, nothing is said in the other language.
 */
class EveryPageTest extends BrowserTest {
  static final List<Look> LOOKS =
      List.of(Look.ENGLISH.still(), Look.RUSSIAN.wide(320).dark().still());

  /** Each language wide and narrow, by day and by night; else only as above. */
  private static final boolean LONG = System.getProperty("long") != null;

  /** What is no page, and who looks at it. */
  private static final Map<String, String> NO_PAGES =
      Map.of(
          "/assets/{version}/{*file}", "style, script and fonts, which every page loads",
          "/orders.csv", "a file for a spreadsheet: SellerPagesTest",
          "/orders/{id}/news", "a stream that an open page reads: LiveTest",
          "/orders/{id}/evidence/{file}", "files that people sent: EvidenceDoorsTest");

  /** Its public words stand in no table of pages. */
  private static final String PROBLEMS = "/problems";

  /** Said by people, in the language that they speak. */
  private static final List<String> SAID =
      List.of("Чайник", "Чашка", "Москва", "Не тот цвет", "Цвет как на фото", "Цвет другой");

  @Test
  void every_page_of_the_table_is_looked_at() {
    var routes = PageRoutes.all().stream().filter(route -> route.method().equals("GET"));
    var looked = Tour.all().flatMap(leg -> leg.places().stream()).map(EveryPageTest::path);
    var seen = looked.filter(it -> !it.startsWith(PROBLEMS)).map(EveryPageTest::route);
    assertThat(Stream.concat(seen, NO_PAGES.keySet().stream()).collect(Collectors.toSet()))
        .isEqualTo(routes.map(EveryPageTest::pattern).collect(Collectors.toSet()));
  }

  @Test
  void every_form_is_looked_at() {
    var seen =
        Tour.all()
            .flatMap(leg -> leg.places().stream())
            .filter(place -> place.startsWith("@/"))
            .map(place -> path(place).replaceFirst(".*/", ""))
            .collect(Collectors.toSet());
    assertThat(seen).containsAll(AllDeeds.codes());
  }

  @ParameterizedTest
  @EnumSource
  void its_pages_are_good_to_everybody(Stage stage) {
    var sale = stage.sale(http());
    assertAll(
        Tour.of(stage).stream()
            .flatMap(leg -> LOOKS.stream().flatMap(look -> pages(leg, sale, look))));
    as("buyer", sale.buyer, Look.RUSSIAN.wide(320).withoutScript(), sale.page());
  }

  private Stream<Executable> pages(Leg leg, Sale sale, Look look) {
    var visit = leg.role().equals("nobody") ? stranger(look) : as(leg.role(), leg.who(sale), look);
    return leg.paths(sale).stream()
        .map(path -> () -> looked(opened(visit, path).speaksItsLanguage(said(sale))));
  }

  static Visit looked(Visit visit) {
    if (LONG) return visit.looksGoodEverywhere();
    return visit.look.has(Look.Need.DARK) ? visit.looksGoodByNight() : visit.looksGood();
  }

  private static Visit opened(Visit visit, String path) {
    assertThat(visit.answered(path).status()).as(visit.at()).isEqualTo(200);
    assertThat(visit.at().startsWith("/sign-in")).as(path).isEqualTo(path.equals("/sign-in"));
    return visit;
  }

  static String[] said(Sale sale) {
    return Stream.concat(SAID.stream(), Stream.of(sale.buyer, sale.seller)).toArray(String[]::new);
  }

  private static String path(String place) {
    return place.replace("@", "/orders/x").replace("#", "/cases/x/1").replaceFirst("[?].*", "");
  }

  private static String route(String path) {
    return PageRoutes.of("GET", path).map(EveryPageTest::pattern).orElse("no page: " + path);
  }

  private static String pattern(Route route) {
    return route.path().getPatternString();
  }
}
