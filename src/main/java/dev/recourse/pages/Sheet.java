package dev.recourse.pages;

import module java.base;

import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.words.Words;

/**
 * What a page says of itself to the frame around it.
 *
 * @param nav the entry of the navigation that is current; "" for none
 * @param now by the service's clock
 * @param next the instant to which a sandbox may jump from here
 * @param live the address of its news, if there are any
 */
public record Sheet(
    String title,
    Width width,
    String nav,
    Words words,
    Instant now,
    List<Link> crumbs,
    List<Banner> banners,
    Optional<Instant> next,
    Optional<String> live) {

  public static Sheet of(String title, Width width, Words words, Instant now) {
    return new Sheet(
        title, width, "", words, now, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  public Sheet under(String entry) {
    return new Sheet(title, width, entry, words, now, crumbs, banners, next, live);
  }

  public Sheet after(List<Link> way) {
    return new Sheet(title, width, nav, words, now, way, banners, next, live);
  }

  public Sheet saying(List<Banner> more) {
    var all = Stream.concat(banners.stream(), more.stream()).toList();
    return new Sheet(title, width, nav, words, now, crumbs, all, next, live);
  }

  public Sheet next(Optional<Instant> deadline) {
    return new Sheet(title, width, nav, words, now, crumbs, banners, deadline, live);
  }

  public Sheet live(String address) {
    return new Sheet(title, width, nav, words, now, crumbs, banners, next, Optional.of(address));
  }
}
