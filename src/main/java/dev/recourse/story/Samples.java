package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/**
 * Makes the sample orders by the service's own commands: one in each state that people meet. The
 * references and keys are always the same, so a start that was interrupted goes on where it was.
 */
public final class Samples {
  /** An order that is there to be looked at. */
  public record Made(String id, String status, String buyer, String title) {}

  private final Wire wire;
  private final VirtualTime time;
  private final List<Sample> samples = SampleOrders.all();

  public Samples(URI service) {
    this.wire = new Wire(service, Language.EN);
    this.time = new VirtualTime(wire);
  }

  /** What is there afterwards; nothing where other orders came first. */
  public List<Made> made() {
    var first = found(samples.getFirst());
    var isEmpty = orders("limit=1").isEmpty();
    if (first.isEmpty() && !isEmpty) return List.of();
    if (found(samples.getLast()).filter(Samples::hasOffer).isEmpty()) make(first);
    return samples.stream().flatMap(sample -> found(sample).map(made(sample)).stream()).toList();
  }

  /** The buyer whose orders are the nicest to begin with. */
  public static String guest() {
    return Cast.ANNA.id();
  }

  /** The last thing that is made. */
  private static boolean hasOffer(JsonNode order) {
    return !order.path("offers").isEmpty();
  }

  private void make(Optional<JsonNode> first) {
    var beginning =
        first.map(order -> Instant.parse(order.path("placed_at").asString())).orElseGet(time::now);
    var orders = new HashMap<Sample, Sampling>();
    var moments = moments(orders, beginning, first.isPresent());
    for (var moment : moments.entrySet()) {
      time.passUntil(Sampling.on(beginning, moment.getKey()));
      moment.getValue().forEach(Runnable::run);
    }
  }

  /** The clock is everybody's and goes forward only: the days of all orders in one row. */
  private SortedMap<Double, List<Runnable>> moments(
      Map<Sample, Sampling> orders, Instant beginning, boolean resumed) {
    var moments = new TreeMap<Double, List<Runnable>>();
    for (var sample : samples) {
      on(
          moments,
          sample.day(),
          () -> orders.put(sample, new Sampling(wire, sample.placing(), beginning, resumed)));
      for (var act : sample.acts())
        on(moments, act.day(), () -> act.step().take(Objects.requireNonNull(orders.get(sample))));
    }
    return moments;
  }

  private static void on(Map<Double, List<Runnable>> moments, double day, Runnable what) {
    moments.computeIfAbsent(day, _ -> new ArrayList<>()).add(what);
  }

  private Optional<JsonNode> found(Sample sample) {
    return orders("reference=" + sample.placing().reference()).valueStream().findFirst();
  }

  private JsonNode orders(String query) {
    var reply = wire.get(Person.OPERATOR, "/v1/orders?" + query);
    if (!reply.isDone()) throw new Unexpected("The orders cannot be listed: " + reply);
    return reply.body().path("items");
  }

  private static Function<JsonNode, Made> made(Sample sample) {
    return order ->
        new Made(
            order.path("id").asString(),
            Show.status(order),
            sample.placing().buyer().id(),
            sample.title());
  }
}
