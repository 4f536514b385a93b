package dev.recourse.pages.list;

import module java.base;

import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.words.Words;

/** A list that does not show everything says so. */
public final class Lapses {
  private Lapses() {}

  /** Of so many orders that could not be drawn, and of more than were looked at. */
  public static List<Banner> of(int broken, boolean more, Words words) {
    var banners = new ArrayList<Banner>();
    if (broken > 0)
      banners.add(Banner.wrong(Line.of(words.say("page.list.broken", Map.of("count", broken)))));
    if (more) banners.add(Banner.news(Line.of(words.say("page.list.newest"))));
    return banners;
  }
}
