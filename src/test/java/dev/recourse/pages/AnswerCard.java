package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

/** The answer card of an order's page as it is read, without its dates. */
record AnswerCard(String happened, String money, String next, String byWhen, String can) {
  static final String DATE = "\u00AB{date}\u00BB";

  private static final String LEFT = "\u00AB{left}\u00BB";
  private static final String NONE = "\u2014";

  private static final Pattern CARD = Pattern.compile("(?s)id=\"answer\">(.*?)</section>");
  private static final Pattern BADGES = Pattern.compile("(?s)<span class=\"badge.*?</span></span>");
  private static final Pattern SUM = Pattern.compile("(?s)<p class=\"sum\">(.*?)</p>");
  private static final Pattern HEADLINE = Pattern.compile("(?s)<h1 class=\"next\">(.*?)</h1>");
  private static final Pattern UNDER = Pattern.compile("(?s)<p class=\"under\">(.*?)</p>");
  private static final Pattern SENTENCES = Pattern.compile("(?s)<p>(?!<span>)(.*?)</p>");
  private static final Pattern NOTE = Pattern.compile("(?s)<p class=\"aside\">(.*?)</p>");
  private static final Pattern BUTTONS =
      Pattern.compile("(?s)<a class=\"button [^>]*data-action=.*?</a>");
  private static final Pattern GREY =
      Pattern.compile("(?s)(<button [^>]*aria-disabled.*?</button>)\\s*<p [^>]*>(.*?)</p>");

  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{1,2} "
              + MONTHS
              + "(?: \\d{4}(?: г\\.)?)?(?:(?:,| в) \\d\\d:\\d\\d(?: UTC| \\([^)]*\\))?)?");
  private static final Pattern SPAN =
      Pattern.compile(
          "\\d+ (?:d|h|min|дн\\.|ч|мин)(?: \\d+ (?:h|min|ч|мин))?(?![\\p{L}])|less than a minute|меньше минуты");

  static AnswerCard of(String html) {
    var card = CARD.matcher(html);
    assertThat(card.find()).as(html).isTrue();
    var text = card.group(1);
    var happened = Stream.concat(all(BADGES, text), all(HEADLINE, text));
    return new AnswerCard(
        happened.collect(Collectors.joining(". ")),
        all(SUM, text).collect(Collectors.joining()),
        all(SENTENCES, text).collect(Collectors.joining(" ")),
        all(UNDER, text).findFirst().orElse(NONE),
        can(text));
  }

  List<String> five() {
    return List.of(happened, money, next, byWhen, can);
  }

  private static String can(String card) {
    var grey =
        GREY.matcher(card)
            .results()
            .map(it -> plain(it.group(1)) + " (" + plain(it.group(2)) + ")");
    return Stream.of(all(BUTTONS, card), grey, all(NOTE, card))
        .flatMap(it -> it)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> all(Pattern what, String html) {
    return what.matcher(html)
        .results()
        .map(it -> plain(it.groupCount() > 0 ? it.group(1) : it.group()));
  }

  private static String plain(String html) {
    var text =
        html.replaceAll("<[^>]+>", "")
            .replace("&#39;", "'")
            .replace("&#34;", "\"")
            .replace("&amp;", "&")
            .replaceAll("[\\s\\u00A0\\u202F]+", " ")
            .strip();
    return SPAN.matcher(MOMENT.matcher(text).replaceAll(DATE)).replaceAll(LEFT);
  }
}
