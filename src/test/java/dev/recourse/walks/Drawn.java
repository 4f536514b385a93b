package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient.Shown;

/**
 * The buttons of a page, but for those of its frame and the copy that stays in sight while one
 * scrolls.
 */
record Drawn(List<Pressable> pressable, List<Grey> grey) {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(form|button|a)\\b((?:[^>\"]|\"[^\"]*\")*)>");
  private static final Pattern MAIN = Pattern.compile("(?s)<div class=\"banners\".*?</main>");
  private static final Pattern STICKY = Pattern.compile("(?s)<div class=\"sticky\".*?</div>");
  private static final Pattern PART = Pattern.compile("-part-(\\d+)$");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  /** Where a press leads. */
  record Pressable(String code, String address) {}

  /** Of which part, 0 on the order's own card; and the sentence beside it. */
  record Grey(String code, int part, String why) {}

  static Drawn of(Shown page) {
    var main = MAIN.matcher(page.html());
    assertThat(main.find()).as(page.html()).isTrue();
    var html = STICKY.matcher(main.group()).replaceAll("");
    var scan = new Scan(html);
    TAG.matcher(html).results().forEach(scan::tag);
    noTwins(page.html());
    return new Drawn(scan.pressable, scan.grey);
  }

  Set<String> codes() {
    return pressable.stream().map(Pressable::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A sentence that belongs to two buttons belongs to none. */
  private static void noTwins(String html) {
    assertThat(ID.matcher(html).results().map(id -> id.group(1))).doesNotHaveDuplicates();
  }

  /** As it is read: no tags, one space. */
  static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }

  private static final class Scan {
    final List<Pressable> pressable = new ArrayList<>();
    final List<Grey> grey = new ArrayList<>();
    private final String html;
    private String form = "";

    Scan(String html) {
      this.html = html;
    }

    void tag(MatchResult tag) {
      var ends = !tag.group(1).isEmpty();
      var attributes = tag.group(3);
      if (tag.group(2).equals("form")) form = ends ? "" : attribute(attributes, "action");
      else button(attributes);
    }

    private void button(String attributes) {
      var code = attribute(attributes, "data-action");
      if (code.isEmpty()) return;
      if (attribute(attributes, "aria-disabled").equals("true")) {
        var id = attribute(attributes, "aria-describedby");
        grey.add(new Grey(code, part(id), sentence(id)));
        return;
      }
      var link = attribute(attributes, "href");
      pressable.add(new Pressable(code, (link.isEmpty() ? form : link).replaceAll("\\?.*", "")));
    }

    private static int part(String id) {
      var part = PART.matcher(id);
      return part.find() ? Integer.parseInt(part.group(1)) : 0;
    }

    private String sentence(String id) {
      var why = Pattern.compile("(?s)<p id=\"" + id + "\"[^>]*>(.*?)</p>").matcher(html);
      assertThat(why.find()).as("the sentence %s", id).isTrue();
      return plain(why.group(1));
    }

    private static String attribute(String attributes, String name) {
      var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
      return found.find() ? found.group(1) : "";
    }
  }
}
