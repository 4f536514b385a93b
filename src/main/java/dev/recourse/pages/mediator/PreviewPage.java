package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Fact;

/** What a decision would move, before anything is sent. */
public record PreviewPage(
    String title, String hint, List<Fact> moves, String reasons, List<Button> buttons) {}
