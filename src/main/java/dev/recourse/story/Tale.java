package dev.recourse.story;

/** Something that happens to one buyer and one seller, told from its beginning to its end. */
interface Tale {
  void play(Stage stage);
}
