-- What a follower of the feed has put off: by reference, never by its words. Those of one line stay
-- in their order.
create table postponed (
  number int8 generated always as identity primary key,
  follower text not null,
  key text not null,
  order_id int8 not null,
  sequence int4 not null,
  line text not null,
  due_at timestamptz not null,
  unique (follower, key)
);

create index postponed_due on postponed (follower, due_at);
create index postponed_line on postponed (follower, line);

grant select, insert, delete on postponed to ${service};
