package dev.recourse.reads;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Every statement of this room asks who may read, and changes nothing. */
class StatementsTest {
  private static final String PREDICATE =
      "(:all or p.buyer = :buyer_reads or p.seller = :seller_reads or :mediates and o.flags & 1 = 1)";

  /**
   * Their callers have asked already, only operators ever call, or only the reader's are counted.
   */
  private static final Set<Class<?>> AFTERWARDS = Set.of(Folding.class, Tasks.class, Waiting.class);

  private static final List<Class<?>> ROOM =
      List.of(
          Orders.class,
          OrderList.class,
          Timeline.class,
          Talks.class,
          Ledger.class,
          DisputeQueue.class,
          Folding.class,
          Tasks.class,
          Waiting.class);

  @Test
  void every_statement_has_the_one_predicate() throws IllegalAccessException {
    var looked = 0;
    for (var type : ROOM)
      for (var sql : statements(type)) {
        looked++;
        if (!AFTERWARDS.contains(type)) assertThat(sql).as(type.getName()).contains(PREDICATE);
        assertThat(sql).startsWith("select ");
        assertThat(sql).doesNotContain("for update", "select *", "insert ", "delete ");
      }
    assertThat(looked).isGreaterThan(12);
  }

  @Test
  void the_first_bit_of_the_flags_is_the_dispute() {
    assertThat(dev.recourse.core.order.Flag.IN_DISPUTE.bit()).isEqualTo(1);
  }

  private static List<String> statements(Class<?> type) throws IllegalAccessException {
    var statements = new ArrayList<String>();
    for (var field : type.getDeclaredFields()) {
      if (field.getType() != String.class || !Modifier.isStatic(field.getModifiers())) continue;
      field.setAccessible(true);
      statements.add(String.valueOf(field.get(null)).replaceAll("\\s+", " ").strip());
    }
    return statements;
  }
}
