package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that counts, with the numbers at which the endings change. */
class PluralsTest {
  private static final List<Integer> ONE = List.of(1, 21, 101);
  private static final List<Integer> FEW = List.of(2, 4, 22);
  private static final List<Integer> MANY = List.of(0, 5, 11, 25, 111);

  /** What else a sentence names, where it names more than its number. */
  private static final Map<String, Object> MORE = Map.of("window", Duration.ofDays(3));

  /** The sentence, its fact; in Russian for one, few and many; in English for one and for more. */
  private static final String FORMS =
      """
      count.days             | count | # день | # дня | # дней | # day | # days
      count.hours            | count | # час | # часа | # часов | # hour | # hours
      count.minutes          | count | # минуту | # минуты | # минут | # minute | # minutes
      count.pieces           | count | # товар | # товара | # товаров | # item | # items
      count.parts            | count | # часть | # части | # частей | # part | # parts
      count.orders           | count | # заказ | # заказа | # заказов | # order | # orders
      count.others_go_on     | count | Ещё # товар остаётся | Ещё # товара остаются | Ещё # товаров остаются | The other item goes on | The other # items go on
      invalid.too_long       | max   | # знака. | # знаков. | # знаков. | # character. | # characters.
      invalid.too_short      | min   | # знака. | # знаков. | # знаков. | # character. | # characters.
      invalid.too_many       | max   | # элемента. | # элементов. | # элементов. | # entry. | # entries.
      page.timeline.earlier  | count | # раннее | # ранних | # ранних | # earlier | # earlier
      page.list.broken       | count | # заказ сейчас | # заказа сейчас | # заказов сейчас | # order cannot | # orders cannot
      page.todo.heading      | count | # заказ ждёт | # заказа ждут | # заказов ждут | # order waits | # orders wait
      page.sandbox.others    | count | # событие | # события | # событий | # more event | # more events
      page.waits             | count | # ждёт вас | # ждут вас | # ждут вас | # waits for you | # wait for you
      page.waits.untaken     | count | # дело без | # дела без | # дел без | # case without | # cases without
      field.file.kept        | count | # файл сохранён | # файла сохранены | # файлов сохранены | # file is kept | # files are kept
      page.cart.done.text    | count | # товар. Оплатить его | # товара. Оплатить их | # товаров. Оплатить их | # item is in your cart. Pay for it | # items are in your cart. Pay for them
      deed.make_offer.hint   | count | # раз, | # раза, | # раз, | # time, | # times,
      """;

  static Stream<Arguments> forms() {
    return FORMS.lines().map(line -> Arguments.of((Object[]) line.strip().split("\\s*\\|\\s*")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_number_takes_its_ending(
      String key, String fact, String one, String few, String many, String single, String several) {
    for (var number : ONE) said(Language.RU, key, fact, number, one);
    for (var number : FEW) said(Language.RU, key, fact, number, few);
    for (var number : MANY) said(Language.RU, key, fact, number, many);
    for (var numbers : List.of(ONE, FEW, MANY))
      for (var number : numbers)
        said(Language.EN, key, fact, number, number == 1 ? single : several);
  }

  @Test
  void no_sentence_that_counts_is_left_out() throws IOException {
    var listed = FORMS.lines().map(line -> line.strip().split("\\s", 2)[0]).toList();
    for (var language : Language.values())
      assertThat(counting(language)).as("%s", language).hasSameElementsAs(listed);
  }

  /** Those whose text chooses by a number. */
  private static List<String> counting(Language language) throws IOException {
    try (var bundle = Catalogue.class.getResourceAsStream(language.tag() + ".properties")) {
      var texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(bundle), StandardCharsets.UTF_8));
      return texts.stringPropertyNames().stream()
          .filter(key -> texts.getProperty(key).contains(", plural,"))
          .toList();
    }
  }

  private static void said(
      Language language, String key, String fact, int number, String expected) {
    var facts = new HashMap<String, Object>(MORE);
    facts.put(fact, number);
    assertThat(Words.to(Reader.of(language)).say(key, facts).replace('\u00a0', ' '))
        .as("%s %s with %s", language, key, number)
        .containsPattern(
            "(^|[^0-9])" + Pattern.quote(expected.replace("#", "" + number)) + "($|[^а-яёa-z])");
  }
}
