package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Line;
import dev.recourse.words.Words;

/** Whose case it is, and the button that changes that; on appeal, that it is looked at again. */
final class Standing {
  private final CaseView view;
  private final Actor reader;
  private final Words words;

  Standing(CaseView view, Actor reader) {
    this.view = view;
    this.reader = reader;
    this.words = view.glance().words();
  }

  List<Banner> banners() {
    return Stream.of(again(), conflict().or(this::whose)).flatMap(Optional::stream).toList();
  }

  private Optional<Banner> again() {
    return Optional.ofNullable(view.dispute().appealedBy())
        .map(by -> Banner.news(Line.of(words.say("page.case.appealed.by." + by))));
  }

  /** What he decided himself he may not look at again. */
  private Optional<Banner> conflict() {
    var dispute = view.dispute();
    var free = dispute.appealedBy() != null && dispute.mediator() == null;
    var his = reader.role() == Role.MEDIATOR && button("take_dispute", "take").isEmpty();
    return free && his
        ? Optional.of(Banner.hold(Line.of(words.say("page.case.conflict"))))
        : Optional.empty();
  }

  private Optional<Banner> whose() {
    var mediator = view.dispute().mediator();
    if (mediator == null)
      return button("take_dispute", "take")
          .map(take -> Banner.news(Line.of(words.say("page.case.untaken"))).button(take));
    if (!mediator.equals(reader.id()))
      return Optional.of(
          Banner.news(Line.of(words.say("page.case.whose", Map.of("name", mediator)))));
    return button("release_dispute", "release")
        .map(give -> Banner.news(Line.of(words.say("page.case.yours"))).button(give));
  }

  private Optional<Button> button(String code, String door) {
    return Sides.action(view, code)
        .filter(ActionView::enabled)
        .map(_ ->
            Button.post(
                code,
                words.say("action." + code),
                view.address() + "/" + door,
                Map.of("once", UUID.randomUUID().toString())));
  }
}
