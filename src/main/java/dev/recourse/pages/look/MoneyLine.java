package dev.recourse.pages.look;

import module java.base;

/**
 * Where the money is: stations on a rail, one link fewer than stations. Without stations only the
 * sentence.
 */
public record MoneyLine(String heading, Line sentence, List<Station> stations, List<Rail> rails) {
  public static MoneyLine still(String heading, Line sentence) {
    return new MoneyLine(heading, sentence, List.of(), List.of());
  }
}
