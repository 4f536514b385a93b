package dev.recourse.sandbox;

import module java.base;

import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.MailboxContract;
import dev.recourse.testing.TestDatabase;

class SandboxMailboxTest extends MailboxContract {
  private static final SandboxMailbox MAILBOX =
      new SandboxMailbox(new Books(TestDatabase.fresh().pool()), InstantSource.system());

  @Override
  protected Mailbox mailbox() {
    return MAILBOX;
  }

  @Override
  protected List<Mailbox.Content> arrived(String address) {
    return MAILBOX.listed(new SandboxMailbox.Wanted(address, "", Long.MAX_VALUE, 50)).stream()
        .map(Map.Entry::getValue)
        .map(it -> new Mailbox.Content(it.language(), it.subject(), it.text(), it.html()))
        .toList();
  }
}
