package dev.recourse.core.order;

import static java.util.stream.Collectors.joining;

import module java.base;

/** The statuses of a part and what leads from one to another, as Mermaid and as a drawing. */
final class StatesPage {
  private static final int WIDTH = 190, HEIGHT = 44;

  private record Place(int x, int y) {}

  private static final Map<Status, Place> PLACES =
      Map.of(
          Status.AWAITING_PAYMENT, new Place(40, 40),
          Status.PAYMENT_VERIFICATION, new Place(40, 160),
          Status.AWAITING_SHIPMENT, new Place(40, 280),
          Status.CANCELLATION_REQUESTED, new Place(360, 430),
          Status.SHIPPED, new Place(40, 420),
          Status.COMPLETED, new Place(40, 540),
          Status.CLOSED, new Place(680, 280));

  private StatesPage() {}

  private record Edge(Status from, Status to, SortedSet<String> by) {}

  private static List<Edge> edges(
      SortedMap<Status, SortedMap<Status, SortedSet<String>>> transitions) {
    return transitions.entrySet().stream()
        .flatMap(from ->
            from.getValue().entrySet().stream()
                .map(to -> new Edge(from.getKey(), to.getKey(), to.getValue())))
        .toList();
  }

  static String markdown(
      String origin, SortedMap<Status, SortedMap<Status, SortedSet<String>>> transitions) {
    var lines =
        edges(transitions).stream()
            .map(edge ->
                "  %s --> %s: %s%n"
                    .formatted(
                        Probing.code(edge.from()),
                        Probing.code(edge.to()),
                        String.join(", ", edge.by())))
            .collect(joining());
    return """
    # The states of a part

    %s On an arrow: the first event of the act, or of an end its reason. The order's status
    is the first of its parts'. [As a drawing](states.svg)

    ```mermaid
    stateDiagram-v2
      [*] --> awaiting_payment: order_placed
    %s  completed --> [*]
      closed --> [*]
    ```
    """
        .formatted(origin, lines);
  }

  static String drawing(SortedMap<Status, SortedMap<Status, SortedSet<String>>> transitions) {
    var edges = edges(transitions);
    var height = 640 + 18 * edges.size();
    var drawn = new StringBuilder();
    for (var n = 0; n < edges.size(); n++) drawn.append(line(edges.get(n), n + 1));
    for (var status : Status.values()) drawn.append(box(status));
    for (var n = 0; n < edges.size(); n++) drawn.append(legend(edges.get(n), n + 1));
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 %d" font-family="sans-serif" font-size="13">
    <title>The states of a part</title>
    <defs><marker id="tip" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="#555"/></marker></defs>
    <rect width="920" height="%d" fill="#fff"/>
    %s</svg>
    """
        .formatted(height, height, drawn);
  }

  /** There and back beside each other: each keeps to its own right. */
  private static String line(Edge edge, int number) {
    var from = place(edge.from());
    var to = place(edge.to());
    var start = border(from, to);
    var end = border(to, from);
    var dx = end.x() - start.x();
    var dy = end.y() - start.y();
    var length = Math.max(1, Math.hypot(dx, dy));
    var aside = new Place((int) Math.round(-dy / length * 9), (int) Math.round(dx / length * 9));
    var middle = new Place(start.x() + aside.x() + dx * 2 / 5, start.y() + aside.y() + dy * 2 / 5);
    return """
    <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#555" marker-end="url(#tip)"/>
    <circle cx="%d" cy="%d" r="10" fill="#fff" stroke="#555"/><text x="%d" y="%d" text-anchor="middle" font-size="11">%d</text>
    """
        .formatted(
            start.x() + aside.x(),
            start.y() + aside.y(),
            end.x() + aside.x(),
            end.y() + aside.y(),
            middle.x(),
            middle.y(),
            middle.x(),
            middle.y() + 4,
            number);
  }

  /** Where the line between the middles of two boxes leaves the first. */
  private static Place border(Place box, Place other) {
    var dx = other.x() - box.x();
    var dy = other.y() - box.y();
    var wide = dx == 0 ? 9e9 : WIDTH / 2.0 / Math.abs(dx);
    var high = dy == 0 ? 9e9 : HEIGHT / 2.0 / Math.abs(dy);
    var part = Math.min(wide, high);
    return new Place(
        (int) Math.round(box.x() + WIDTH / 2.0 + dx * part),
        (int) Math.round(box.y() + HEIGHT / 2.0 + dy * part));
  }

  private static Place place(Status status) {
    return Objects.requireNonNull(PLACES.get(status));
  }

  private static String box(Status status) {
    var at = place(status);
    var last = status == Status.COMPLETED || status == Status.CLOSED;
    return """
    <rect x="%d" y="%d" width="%d" height="%d" rx="8" fill="%s" stroke="#333"/><text x="%d" y="%d" text-anchor="middle">%s</text>
    """
        .formatted(
            at.x(),
            at.y(),
            WIDTH,
            HEIGHT,
            last ? "#e8efe8" : "#f4f4f8",
            at.x() + WIDTH / 2,
            at.y() + 27,
            Probing.code(status));
  }

  private static String legend(Edge edge, int number) {
    return """
    <text x="40" y="%d" font-size="12">%d  %s → %s: %s</text>
    """
        .formatted(
            620 + 18 * number,
            number,
            Probing.code(edge.from()),
            Probing.code(edge.to()),
            String.join(", ", edge.by()));
  }
}
