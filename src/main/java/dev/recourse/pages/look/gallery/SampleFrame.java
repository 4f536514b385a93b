package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.*;

/** The page around the samples. */
record SampleFrame(Tongue tongue) {
  Frame frame() {
    return new Frame(
        tongue.in("en", "ru"),
        tongue.in("Components", "Составные части"),
        Width.PAGE,
        new Link("/", "Recourse"),
        List.of(
            new NavItem(
                "#",
                tongue.in("My orders", "Мои заказы"),
                3,
                tongue.in("3 wait for you", "3 ждут вас"),
                true),
            new NavItem("#", tongue.in("Messages", "Сообщения"), null, "", false)),
        person(),
        tongue.russian()
            ? new Link("?lang=en", "English", "en")
            : new Link("?lang=ru", "Русский", "ru"),
        new Link("#", tongue.in("Help", "Помощь")),
        new Link("#", tongue.in("Language and time", "Язык и время")),
        new Csrf("_csrf", "sample"),
        sandbox(),
        List.of(),
        List.of(),
        foot(),
        true,
        null);
  }

  private Person person() {
    return new Person(
        tongue.in("Anna Kovaleva", "Анна Ковалёва"),
        tongue.in("AK", "АК"),
        tongue.in("buyer", "покупатель"),
        Button.post("sign_out", tongue.in("Sign out", "Выйти"), "#", Map.of()));
  }

  private SandboxBar sandbox() {
    var now =
        tongue.when("2026-12-07T12:40:00Z", "7 December 2026, 15:40", "7 декабря 2026, 15:40");
    return new SandboxBar(
        tongue
            .line("You are at " + now.text() + " (virtual)", "Сейчас " + now.text() + " (условно)")
            .with(now),
        List.of(jump("+1 h", "+1 ч"), jump("+1 d", "+1 д"), jump("+14 d", "+14 д")),
        tongue.line("Next deadline: 21 December, 15:40", "Ближайший срок: 21 декабря, 15:40"),
        List.of(),
        List.of());
  }

  private Button jump(String english, String other) {
    return Button.post("advance_clock", tongue.in(english, other), "#", Map.of());
  }

  private Foot foot() {
    return new Foot(
        tongue.in(
            "All times are Moscow time. Server clock:", "Все времена московские. Часы сервера:"),
        new When(Tongue.NOW, "15:40"),
        List.of(
            new Link("#", tongue.in("Cancellation and refund rules", "Правила отмены и возврата")),
            new Link("#", tongue.in("Print for the bank", "Распечатать для банка"))));
  }
}
