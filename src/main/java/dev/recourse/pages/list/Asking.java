package dev.recourse.pages.list;

import module java.base;

import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Status;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.OrderList.Filter;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of orders is asked with. What cannot be read was not asked. */
record Asking(
    Optional<Status> status, Optional<Flag> flag, Optional<String> words, Optional<Cursor> from) {
  static final String LIST = "orders";
  private static final int LONGEST = 200;

  static Asking of(MultiValueMap<String, String> asked) {
    return new Asking(
        code(Status.values(), asked.getFirst("status")),
        code(Flag.values(), asked.getFirst("flag")),
        said(asked.getFirst("q")),
        said(asked.getFirst("cursor")).flatMap(it -> Cursor.parse(LIST, 1, it)));
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(it -> !it.isEmpty() && it.length() <= LONGEST);
  }

  private static <E extends Enum<E>> Optional<E> code(E[] all, @Nullable String said) {
    return Stream.of(all).filter(it -> Codes.of(it).equals(said)).findFirst();
  }

  boolean isFiltered() {
    return Stream.of(status, flag, words).anyMatch(Optional::isPresent);
  }

  Filter everything() {
    return filter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  Filter byReference(String reference) {
    return filter(Optional.empty(), Optional.empty(), Optional.of(reference));
  }

  Filter byBuyer(String buyer) {
    return filter(Optional.of(buyer), Optional.empty(), Optional.empty());
  }

  Filter bySeller(String seller) {
    return filter(Optional.empty(), Optional.of(seller), Optional.empty());
  }

  private Filter filter(
      Optional<String> buyer, Optional<String> seller, Optional<String> reference) {
    return new Filter(status, buyer, seller, reference, flag);
  }

  /** The same question, further on. */
  String at(Cursor next) {
    var address = UriComponentsBuilder.fromPath("/orders");
    status.ifPresent(it -> address.queryParam("status", Codes.of(it)));
    flag.ifPresent(it -> address.queryParam("flag", Codes.of(it)));
    words.ifPresent(it -> address.queryParam("q", "{q}"));
    address.queryParam("cursor", next.text(LIST));
    return address.encode().buildAndExpand(Map.of("q", words.orElse(""))).toUriString();
  }
}
