package dev.recourse.reads;

import static dev.recourse.reads.Rows.*;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import java.sql.*;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who buys and sells here: whom a sandbox offers to be. */
@Component
public class Faces {
  private static final String LATEST =
      """
      select x.role, x.id, max(x.name) as name, count(*) as orders
      from (
        select 'BUYER' as role, p.buyer as id,
            cast(r.data as json) -> 'buyer' ->> 'name' as name
        from (select order_id, bucket, buyer from placed order by order_id desc limit :most) p
        join parties r on r.order_id = p.order_id and r.bucket = p.bucket
        union all
        select 'SELLER', p.seller, cast(r.data as json) -> 'seller' ->> 'name'
        from (select order_id, bucket, seller from placed order by order_id desc limit :most) p
        join parties r on r.order_id = p.order_id and r.bucket = p.bucket
      ) x
      group by x.role, x.id
      order by count(*) desc, x.id
      """;

  /** So many of the latest orders are looked at, and so many people of each side named. */
  private static final int ORDERS = 300;

  private static final int PEOPLE = 8;

  /** Somebody with an order here. */
  public record Face(Actor actor, Optional<String> name, int orders) {}

  private final JdbcClient database;

  public Faces(JdbcClient database) {
    this.database = database;
  }

  /** The busiest first. */
  public List<Face> of(Role role) {
    var all = rows(database.sql(LATEST).param("most", ORDERS), Faces::face);
    return all.stream().filter(face -> face.actor().role() == role).limit(PEOPLE).toList();
  }

  private static Face face(ResultSet row, int number) throws SQLException {
    var actor = new Actor(Role.valueOf(text(row, "role")), text(row, "id"));
    return new Face(actor, someText(row, "name"), row.getInt("orders"));
  }
}
