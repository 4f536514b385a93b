package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** Messages in their order, with a form to add one where that is allowed. */
public record Conversation(
    String heading, List<Message> messages, @Nullable String empty, @Nullable MessageForm form) {}
