package dev.recourse.pages.list;

import module java.base;

import dev.recourse.api.view.LineView;
import dev.recourse.api.view.PersonView;
import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Status;
import dev.recourse.pages.look.Badge;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Field.Option;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.When;
import dev.recourse.pages.order.Badges;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** Orders to read across, for those who have many. */
public record OrderTable(
    String heading,
    Field search,
    List<Field> filters,
    List<Row> rows,
    boolean sellers,
    @Nullable Link more,
    @Nullable Link file,
    @Nullable Empty empty) {

  /** One order; the due instant is that of what comes next. */
  public record Row(
      String url,
      String number,
      String buyer,
      String seller,
      String goods,
      List<Badge> badges,
      String sum,
      @Nullable When due,
      @Nullable Left left) {

    static Row of(Glance glance) {
      var order = glance.order();
      var next = glance.next().map(Glance.Next::at);
      var words = glance.words();
      return new Row(
          glance.at(),
          order.reference(),
          name(order.buyer()),
          name(order.seller()),
          order.lines().stream().map(LineView::title).collect(Collectors.joining(", ")),
          new Badges(glance).all(),
          glance.sum(order.money().total()),
          next.map(at -> new When(at, words.brief(at))).orElse(null),
          next.map(at -> new Left(at, words.span(glance.left(at)))).orElse(null));
    }
  }

  static String name(PersonView person) {
    return Objects.requireNonNullElse(person.name(), person.id());
  }

  static Field statuses(Optional<Status> chosen, Words words) {
    var codes = Stream.of(Status.values()).map(Codes::of).toList();
    return select("status", codes, chosen.map(Codes::of), words);
  }

  static Field flags(Optional<Flag> chosen, Words words) {
    var codes = Stream.of(Flag.values()).map(Codes::of).toList();
    return select("flag", codes, chosen.map(Codes::of), words);
  }

  private static Field select(
      String name, List<String> codes, Optional<String> chosen, Words words) {
    var any = new Option("", words.say("page.table." + name + ".any"));
    var some = codes.stream().map(code -> new Option(code, words.say(name + "." + code)));
    var options = Stream.concat(Stream.of(any), some).toList();
    return Field.select(name, words.say("page.table." + name), chosen.orElse(""), options);
  }
}
