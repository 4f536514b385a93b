package dev.recourse.words;

import module java.base;

/**
 * The catalogue as one person reads it. A fact may be an {@link Instant} (read as the moment in the
 * reader's zone; its name with {@code _day} is the day alone, with {@code _near} day and hour), a
 * {@link Money}, a {@link Duration} or an {@link Optional} of these: {@code <fact>_given} then says
 * yes or no. Numbers stay numbers and choose their plural; all else is taken as text.
 *
 * <p>A key or a fact that is missing is our mistake and fails every test (they run with assertions
 * on). In production it is logged, and the reader gets the code in plain letters instead of an
 * error page.
 */
public final class Words {
  private static final System.Logger LOG = System.getLogger(Words.class.getName());

  private final Reader reader;
  private final Catalogue catalogue;

  private Words(Reader reader) {
    this.reader = reader;
    this.catalogue = Catalogue.of(reader.language());
  }

  public static Words to(Reader reader) {
    return new Words(reader);
  }

  public Reader reader() {
    return reader;
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  public String say(String key, Map<String, ?> facts) {
    var sentence = catalogue.find(key);
    if (sentence.isEmpty()) return missing(key, "words");
    var named = sentence.get().facts();
    var known = new Facts(this, facts).named(named);
    if (known.size() == named.size()) return sentence.get().with(known);
    return missing(key, named + ", given were " + facts.keySet());
  }

  /** The sentence for the special case if there is one, else the general one. */
  public String sayFirst(List<String> keys, Map<String, ?> facts) {
    return say(keys.stream().filter(this::knows).findFirst().orElse(keys.getLast()), facts);
  }

  public boolean knows(String key) {
    return catalogue.keys().contains(key);
  }

  /** The word for a code: of an enum, {@code <its name>.<its constant>}. */
  public String label(Enum<?> code) {
    return label(Codes.kind(code.getDeclaringClass()), Codes.of(code));
  }

  public String label(String kind, String code) {
    return say(kind + "." + code);
  }

  /** 24 November 2026, 10:53 UTC. */
  public String moment(Instant at) {
    return new Moments(reader).moment(at);
  }

  public String day(Instant at) {
    return new Moments(reader).day(at);
  }

  /** 24 November, 10:53: where the whole moment stands beside it. */
  public String near(Instant at) {
    return new Moments(reader).near(at);
  }

  /** 24 Nov, 10:53: in a column. */
  public String brief(Instant at) {
    return new Moments(reader).brief(at);
  }

  /** 10:53. */
  public String hour(Instant at) {
    return new Moments(reader).hour(at);
  }

  /** The name of the reader's zone at that time of the year. */
  public String zone(Instant at) {
    return new Moments(reader).zone(at);
  }

  public String money(long minor, Currency currency) {
    return money(new Money(minor, currency));
  }

  public String money(Money money) {
    return Amounts.text(money, reader.language());
  }

  /** How long still, in short: 3 d 4 h. */
  public String span(Duration span) {
    return new Spans(this).brief(span);
  }

  /** A round period in full words: 14 days; another one in short. */
  public String period(Duration period) {
    return new Spans(this).full(period);
  }

  /** 3 pieces. */
  public String pieces(long count) {
    return say("count.pieces", Map.of("count", count));
  }

  private static String missing(String key, String what) {
    assert false : key + " lacks " + what;
    LOG.log(System.Logger.Level.WARNING, "{0} lacks {1}", key, what);
    return Codes.spoken(key);
  }
}
