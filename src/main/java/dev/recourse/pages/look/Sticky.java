package dev.recourse.pages.look;

/** On a phone, the main button again once it has left the screen. */
public record Sticky(String sum, Line left, Button button) {}
