package dev.recourse.store;

/** The lane's lock row, its clock, and what is due in it. */
final class Lanes {
  static final String LOCK = "select lane from lanes where lane = ? for update";

  /** Read after the lock: in the locking statement itself the time would be that of the wait. */
  static final String STATE =
      """
      select coalesce((select e.position from events e where e.lane = l.lane
              order by e.position desc limit 1), 0),
          (extract(epoch from l.clock_at) * 1000000)::int8,
          (extract(epoch from clock_timestamp()) * 1000000)::int8
      from lanes l where l.lane = ?\
      """;

  /** A deadline that moves to the past does not exist, so a look starts where the last ended. */
  static final String DUE =
      """
      select o.order_id, (extract(epoch from o.next_deadline_at) * 1000000)::int8 from orders o
      where o.next_deadline_at > timestamptz 'epoch' + ? * interval '1 microsecond'
        and o.next_deadline_at <= (select coalesce(l.clock_at, clock_timestamp())
            from lanes l where l.lane = ?)
      order by o.next_deadline_at limit ?\
      """;

  static final String EARLIEST =
      """
      select (extract(epoch from o.next_deadline_at) * 1000000)::int8 from orders o
      where o.next_deadline_at is not null order by o.next_deadline_at limit 1\
      """;

  /** The sandbox's alone. */
  static final String SET_CLOCK =
      """
      update lanes set clock_at = timestamptz 'epoch' + ? * interval '1 microsecond'
      where lane = ?\
      """;

  private Lanes() {}
}
