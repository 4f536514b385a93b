package dev.recourse.pages;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.Look;

/** An order for a picture: people, goods and words in the language of who looks. */
record Scene(Http http, Look look) {
  private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";

  private Sale placed(List<Map<String, ?>> lines) {
    var code = code() + "-" + code();
    return Sale.placed(
        http,
        Map.of(
            "reference", code,
            "buyer", person("b-" + code, say("Anna Smirnova", "Анна Смирнова")),
            "seller", person("s-" + code, say("Nordic Home", "Северный дом")),
            "destination",
                Map.of(
                    "country",
                    "RU",
                    "postcode",
                    "101000",
                    "city",
                    say("Moscow", "Москва"),
                    "street",
                    say("26 Myasnitskaya", "ул. Мясницкая, 26")),
            "lines", lines));
  }

  Sale kettle() {
    return placed(List.of(kettle(1)));
  }

  Sale kettleAndCups() {
    return placed(List.of(kettle(1), Sale.line("cup", say("Cup", "Чашка"), 4, 350)));
  }

  /** Before a mediator: both have said what they want. */
  Sale quarrel() {
    var sale = kettle().verified().shipped();
    sale.buyer(
        "/parts/1/dispute",
        Map.of(
            "ground", "not_as_described",
            "wish", "full_refund",
            "text", say("It is green, I ordered a red one.", "Он зелёный, я заказывала красный.")));
    sale.seller(
        "/parts/1/dispute/answer",
        Map.of("text", say("The colour is as in the photo.", "Цвет как на фото."), "amount", 1000));
    sale.buyer("/parts/1/dispute/escalate", Map.of());
    return sale;
  }

  private Map<String, ?> kettle(int pieces) {
    return Sale.line("kettle", say("Whistling kettle", "Чайник со свистком"), pieces, 4890);
  }

  private String say(String english, String russian) {
    return look.language().equals("ru") ? russian : english;
  }

  private static Map<String, String> person(String id, String name) {
    return Map.of("id", id, "name", name, "email", id.toLowerCase(Locale.ROOT) + "@example.org");
  }

  private static String code() {
    return ThreadLocalRandom.current()
        .ints(4, 0, SIGNS.length())
        .mapToObj(i -> SIGNS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
