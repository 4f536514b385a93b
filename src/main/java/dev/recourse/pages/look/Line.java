package dev.recourse.pages.look;

import module java.base;

/** A sentence, some of whose words are a moment, a countdown, a sum in bold or a link. */
public record Line(List<Piece> pieces) {
  public static Line of(String text) {
    return new Line(List.of(new Plain(text)));
  }

  /** What machines call something: of no language. */
  public static Line code(String text) {
    return new Line(List.of(new Code(text)));
  }

  /** Marks the first place where the plain words of this line say what the piece says. */
  public Line with(Piece piece) {
    for (int i = 0; i < pieces.size(); i++) {
      int at = pieces.get(i) instanceof Plain plain ? plain.text().indexOf(piece.text()) : -1;
      if (at >= 0) return marked(i, at, piece);
    }
    return this;
  }

  public Line strong(String text) {
    return with(new Strong(text));
  }

  private Line marked(int index, int at, Piece piece) {
    var text = pieces.get(index).text();
    var marked = new ArrayList<>(pieces.subList(0, index));
    if (at > 0) marked.add(new Plain(text.substring(0, at)));
    marked.add(piece);
    int end = at + piece.text().length();
    if (end < text.length()) marked.add(new Plain(text.substring(end)));
    marked.addAll(pieces.subList(index + 1, pieces.size()));
    return new Line(List.copyOf(marked));
  }

  /** The sentence without its marks. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
