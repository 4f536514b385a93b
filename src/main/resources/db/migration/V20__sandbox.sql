-- The books of the sandbox's provider, carrier, mailbox and shop. They know no table of an order,
-- as real ones do not. In production they stay empty.

create schema sandbox;
grant usage on schema sandbox to ${service};

-- What the provider was asked, one row per key; of payments and refunds this is the account too.
create table sandbox.acts (
  act int8 generated always as identity primary key,
  kind text not null,
  key text not null,
  order_id text not null,
  payment int4 not null,
  refund int4 not null default 0,
  attempt int4 not null default 0,
  method text not null default '',
  amount int8 not null,
  currency text not null,
  state text not null,
  calls int4 not null default 1,
  unique (kind, key)
);
create index acts_by_order on sandbox.acts (order_id);

-- What it will do by itself, and when.
create table sandbox.plans (
  event_id text primary key,
  at timestamptz not null,
  type text not null,
  key text not null
);
create index plans_by_instant on sandbox.plans (at);

-- Its switches and its secret.
create table sandbox.settings (
  name text primary key,
  value text not null
);

create table sandbox.parcels (
  carrier text not null,
  number text not null,
  primary key (carrier, number)
);
create table sandbox.scans (
  carrier text not null,
  number text not null,
  scan int4 not null,
  status text not null,
  at timestamptz not null,
  country text not null,
  city text,
  postcode text,
  primary key (carrier, number, scan)
);

create table sandbox.shelves (
  sku text primary key,
  price int8,
  stock int4,
  gone boolean not null default false
);
create table sandbox.carts (
  key text primary key,
  cart text not null,
  items text not null
);

create table sandbox.mails (
  mail int8 generated always as identity primary key,
  key text not null unique,
  recipient text not null,
  order_id text not null,
  kind text not null,
  language text not null,
  subject text not null,
  words text not null,
  at timestamptz not null
);

grant select, insert, update, delete on all tables in schema sandbox to ${service};
grant usage on all sequences in schema sandbox to ${service};
