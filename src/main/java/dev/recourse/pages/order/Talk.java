package dev.recourse.pages.order;

import module java.base;

import dev.recourse.pages.Framing;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Conversation;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Message;
import dev.recourse.pages.look.MessageForm;
import dev.recourse.pages.look.When;
import dev.recourse.reads.Talks;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** What buyer and seller wrote to each other, the oldest first, and a place to write more. */
public final class Talk {
  /** As the contract takes it. */
  private static final int LONGEST = 5_000;

  private final Glance glance;

  public Talk(Glance glance) {
    this.glance = glance;
  }

  /** Of messages that came the newest first. */
  public Conversation card(List<Talks.Message> messages, String once) {
    var words = glance.words();
    var said = messages.reversed().stream().map(this::message).toList();
    var empty = said.isEmpty() ? words.say("page.messages.none") : null;
    return new Conversation(words.say("page.messages"), said, empty, form(once));
  }

  private Message message(Talks.Message message) {
    var words = glance.words();
    var from = Codes.of(message.from());
    var name = name(from);
    return new Message(
        Framing.initials(name),
        name,
        words.say("page.from." + from),
        new When(message.at(), words.brief(message.at())),
        message.text().orElseGet(() -> words.say("page.messages.erased")),
        from.equals(glance.role()),
        List.of());
  }

  private String name(String role) {
    var person = role.equals("seller") ? glance.order().seller() : glance.order().buyer();
    return Objects.requireNonNullElse(person.name(), person.id());
  }

  private @Nullable MessageForm form(String once) {
    return new Acts(glance)
        .enabled("send_message")
        .findFirst()
        .map(it ->
            new MessageForm(
                it.address(),
                Map.of("once", once),
                Field.area("text", glance.words().say("field.message"), "", LONGEST).needed(),
                null,
                Button.submit("send_message", glance.words().say("action.send_message"))))
        .orElse(null);
  }
}
