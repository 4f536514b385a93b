-- Orders: their events are the truth, everything else is computed from them and written with them.
-- Every table of an order carries its bucket, and every unique key has it, so that the tables can
-- be spread over servers one day. Ids and sequences come from the service.

-- One row a lane, and it is the lane's lock: locked by every batch, never updated but by the
-- sandbox, whose clock stands in clock_at.
create table lanes (
  lane int4 primary key,
  clock_at timestamptz
);
insert into lanes (lane) values (0);

create table events (
  order_id int8 not null,
  bucket int4 not null,
  sequence int4 not null check (sequence > 0),
  lane int4 not null,
  position int8 not null check (position > 0),
  at timestamptz not null,
  type text not null,
  part int4,
  refund int4,
  actor_role text not null,
  actor_id text,
  cause text,
  payload text not null,
  primary key (order_id, bucket, sequence)
);
create unique index events_by_position on events (lane, position, bucket);
-- An order ends at most once (I-10).
create unique index events_ending on events (order_id, bucket)
  where type in ('order_closed', 'order_completed');

create table placed (
  order_id int8 not null,
  bucket int4 not null,
  reference text not null,
  buyer text not null,
  seller text not null,
  currency text not null,
  total int8 not null check (total > 0),
  placed_at timestamptz not null,
  body bytea not null,
  primary key (order_id, bucket),
  unique (bucket, reference)
);
create index placed_by_buyer on placed (buyer, order_id desc);
create index placed_by_seller on placed (seller, order_id desc);

-- The sums are those of all parts. captured = held + refunding + refunded + paid out + charged
-- back, none negative (I-1, I-3).
create table orders (
  order_id int8 not null,
  bucket int4 not null,
  version int4 not null,
  status text not null,
  flags int4 not null,
  close_reason text,
  captured int8 not null,
  held int8 not null check (held >= 0),
  refunding int8 not null check (refunding >= 0),
  refunded int8 not null check (refunded >= 0),
  paid_out int8 not null check (paid_out >= 0),
  charged_back int8 not null check (charged_back >= 0),
  next_deadline_at timestamptz,
  primary key (order_id, bucket),
  check (captured = held + refunding + refunded + paid_out + charged_back)
) with (fillfactor = 85);
create index orders_by_deadline on orders (next_deadline_at) where next_deadline_at is not null;
create index orders_flagged on orders (order_id) where flags <> 0;

-- Only of orders that were split: the same for each part.
create table part_sums (
  order_id int8 not null,
  bucket int4 not null,
  part int4 not null,
  captured int8 not null,
  held int8 not null check (held >= 0),
  refunding int8 not null check (refunding >= 0),
  refunded int8 not null check (refunded >= 0),
  paid_out int8 not null check (paid_out >= 0),
  charged_back int8 not null check (charged_back >= 0),
  primary key (order_id, bucket, part),
  check (captured = held + refunding + refunded + paid_out + charged_back)
);

-- The journal: one row moves one amount from one account to another (I-2, I-4).
create table transfers (
  order_id int8 not null,
  bucket int4 not null,
  sequence int4 not null,
  line int4 not null,
  part int4 not null,
  to_part int4,
  kind text not null,
  from_account text not null,
  to_account text not null,
  amount int8 not null check (amount > 0),
  at timestamptz not null,
  primary key (order_id, bucket, sequence, line),
  check ((kind = 'split') = (to_part is not null)),
  check (from_account <> to_account or kind = 'split')
);

-- Words and persons stand apart from the events, which name them by number, so that they can be
-- erased and the log stays.
create table texts (
  order_id int8 not null,
  bucket int4 not null,
  text int4 not null,
  words text not null,
  primary key (order_id, bucket, text)
);
create table parties (
  order_id int8 not null,
  bucket int4 not null,
  data text not null,
  primary key (order_id, bucket)
);

-- What was answered under a caller's key; kept for thirty days.
create table answers (
  slot bytea not null,
  bucket int4 not null,
  body bytea not null,
  order_id int8 not null,
  version int4 not null,
  outcome text not null,
  at timestamptz not null,
  primary key (slot, bucket)
);
create index answers_by_age on answers (at);

-- What must reach a provider or a carrier. Without an instant it waits for an operator.
create table effects (
  order_id int8 not null,
  bucket int4 not null,
  effect int4 not null,
  kind text not null,
  subject int4 not null,
  key text not null,
  due_at timestamptz,
  tries int4 not null default 0,
  token int8 not null default 0,
  note text not null default '',
  primary key (order_id, bucket, effect)
);
create index effects_due on effects (due_at) where due_at is not null;

-- Which order gave which tracking number when: one that was given before proves nothing.
create table tracking_numbers (
  number text not null,
  bucket int4 not null,
  order_id int8 not null,
  part int4 not null,
  given_at timestamptz not null,
  primary key (number, order_id, bucket, part)
);

create table evidence (
  id text not null,
  bucket int4 not null,
  sha256 text not null,
  media_type text not null,
  size int8 not null,
  kind text not null,
  description text not null,
  uploader_role text not null,
  uploader_id text not null,
  at timestamptz not null,
  primary key (id, bucket)
);
create table evidence_uses (
  evidence text not null,
  bucket int4 not null,
  order_id int8 not null,
  primary key (evidence, order_id, bucket)
);

-- What providers and carriers told us, as they told it, before anything is made of it.
create table inbox (
  provider text not null,
  event_id text not null,
  bucket int4 not null,
  received_at timestamptz not null,
  due_at timestamptz,
  tries int4 not null default 0,
  order_id int8,
  kind text not null default '',
  state text not null,
  headers text not null,
  content bytea not null,
  primary key (provider, event_id, bucket)
);
create index inbox_due on inbox (due_at) where due_at is not null;
create index inbox_left on inbox (received_at) where state <> 'done';

create table policies (
  name text not null,
  version int4 not null,
  body text not null,
  at timestamptz not null,
  primary key (name, version)
);

-- Who follows the feed, and how far.
create table followers (
  follower text not null,
  lane int4 not null,
  position int8 not null default 0,
  at timestamptz,
  primary key (follower, lane)
);

-- The service may read and write; what is once in the log or the journal stays as it is.
grant select, insert on events, transfers, placed, policies to ${service};
grant select, update on lanes to ${service};
grant select, insert, update, delete on orders, part_sums, texts, parties, answers, effects,
  tracking_numbers, evidence, evidence_uses, inbox, followers to ${service};
revoke update, delete, truncate on events, transfers from ${service};
