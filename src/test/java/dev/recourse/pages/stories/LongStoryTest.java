package dev.recourse.pages.stories;

import module java.base;

import dev.recourse.testing.browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The long story, in every way in which somebody may read and work the pages. */
class LongStoryTest extends Told {
  @Test
  void in_english() {
    tell(Look.ENGLISH, false);
  }

  @Test
  void in_russian() {
    tell(Look.RUSSIAN, false);
  }

  @Test
  void by_keyboard_only() {
    tell(Look.ENGLISH, true);
  }

  @Test
  void without_scripts() {
    tell(Look.RUSSIAN.withoutScript(), false);
  }

  @Test
  void on_a_screen_of_320_pixels() {
    tell(Look.RUSSIAN.wide(320), false);
  }

  @Test
  void with_text_of_twice_the_size() {
    tell(Look.ENGLISH.largeText(), false);
  }

  @Test
  @EnabledIfSystemProperty(named = "long", matches = ".*")
  void by_keyboard_only_in_russian() {
    tell(Look.RUSSIAN, true);
  }

  @Test
  @EnabledIfSystemProperty(named = "long", matches = ".*")
  void with_text_of_twice_the_size_on_320_pixels_without_scripts() {
    tell(Look.RUSSIAN.wide(320).largeText().withoutScript(), false);
  }

  private void tell(Look look, boolean keys) {
    var story = new LongStory(http());
    var first = story.first();
    var buyer = comes("buyer", first.buyer, look, first.page(), keys);
    var seller = comes("seller", first.seller, look, first.page(), keys);
    story.courted(buyer, seller);
    story.backToTheCart(buyer);
    var second = story.again();
    story.paid(buyer, second);
    story.asked(buyer, second);
    story.pretended(buyer, seller, second);
    story.decided(buyer, second);
  }
}
