import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How fast an order's page answers and what it weighs, beside a page with nothing but its frame, in
 * the same run: a fixed number of requests a second, sent on time whether or not the last ones have
 * been answered. Against a running sandbox on this machine only.
 *
 * <p>{@code ./recourse bench [url] [requests a second] [seconds]}
 */
class OrderPage {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern WHO = Pattern.compile("data-as=\"(buyer:[^\"]+)\"");
  private static final Pattern ORDER = Pattern.compile("href=\"(/orders/[0-9A-Z]{13})\"");
  private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("url\\((fonts/[^)]+)\\)");

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private OrderPage(String base) {
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    var base = args.length > 0 ? args[0] : "http://localhost:8080";
    var host = URI.create(base).getHost();
    if (!host.equals("localhost") && !host.equals("127.0.0.1")) {
      System.err.println("Only a service on this machine is measured, not " + host + ".");
      System.exit(2);
    }
    var rate = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    var seconds = args.length > 2 ? Integer.parseInt(args[2]) : 20;
    new OrderPage(base).run(Math.min(rate, 500), Math.min(seconds, 120));
  }

  private void run(int rate, int seconds) throws Exception {
    signIn();
    var order = found(ORDER, text("/orders"), "an order");
    weigh(order);
    for (var page : new String[] {"/orders/0000000000000", order}) load(page, rate, 5); // warm
    for (var page : new String[] {"/orders/0000000000000", order}) {
      var name = page.equals(order) ? "order's page" : "frame alone";
      report(name, load(page, rate, seconds), rate, seconds);
    }
  }

  private void signIn() throws IOException, InterruptedException {
    var page = text("/");
    var form =
        "_csrf=" + coded(found(TOKEN, page, "a form")) + "&as=" + coded(found(WHO, page, "a buyer"));
    var request =
        HttpRequest.newBuilder(URI.create(base + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    http.send(request, BodyHandlers.discarding());
  }

  /** All that a first visit loads, as it goes over the wire. */
  private void weigh(String order) throws IOException, InterruptedException {
    var html = text(order);
    var parts = new LinkedHashSet<String>();
    var matcher = PART.matcher(html);
    while (matcher.find()) parts.add(matcher.group(1));
    for (var part : parts.toArray(String[]::new))
      if (part.endsWith(".css")) {
        var fonts = FONT.matcher(text(part));
        while (fonts.find())
          if (!fonts.group(1).contains("rouble"))
            parts.add(part.replace("recourse.css", fonts.group(1)));
      }
    long all = packed(order);
    System.out.printf("%8d  %s%n", all, order);
    for (var part : parts) {
      var size = packed(part);
      all += size;
      System.out.printf("%8d  %s%n", size, part);
    }
    System.out.printf("%8d  bytes in all%n", all);
  }

  private ConcurrentLinkedQueue<Long> load(String page, int rate, int seconds)
      throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(base + page)).header("Accept-Encoding", "gzip").build();
    var times = new ConcurrentLinkedQueue<Long>();
    var start = System.nanoTime();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < rate * seconds; i++) {
        var due = start + i * 1_000_000_000L / rate;
        while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
        callers.submit(() -> {
          HttpResponse<java.io.InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
          try (var body = answer.body()) {
            body.read();
            times.add(System.nanoTime() - due); // from when it should have been sent
            body.readAllBytes();
          }
          return null;
        });
      }
    }
    return times;
  }

  private static void report(String name, ConcurrentLinkedQueue<Long> times, int rate, int seconds) {
    var sorted = times.stream().mapToLong(it -> it).sorted().toArray();
    if (sorted.length == 0) throw new IllegalStateException("no answers");
    System.out.printf(
        "%-13s %d of %d answered at %d/s; first byte p50 %.1f ms, p90 %.1f, p99 %.1f, worst %.1f%n",
        name,
        sorted.length,
        rate * seconds,
        rate,
        at(sorted, 50),
        at(sorted, 90),
        at(sorted, 99),
        at(sorted, 100));
  }

  private static double at(long[] sorted, int percent) {
    var index = Math.max(0, Math.ceilDiv(sorted.length * percent, 100) - 1);
    return sorted[Math.min(index, sorted.length - 1)] / 1e6;
  }

  private String text(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString())
        .body();
  }

  private long packed(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build();
    return http.send(request, BodyHandlers.ofByteArray()).body().length;
  }

  private static String found(Pattern pattern, String in, String what) {
    var matcher = pattern.matcher(in);
    if (matcher.find()) return matcher.group(1);
    throw new IllegalStateException("The service shows no " + what + ": is it a sandbox with samples?");
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
