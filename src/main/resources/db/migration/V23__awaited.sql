-- Whom an order waits for, as bits: what counts beside a reader's sections. Of an order that was
-- stored before it is 0 until its next event.
alter table orders add column awaited int4 not null default 0;
create index orders_untaken on orders (order_id) where awaited & 4 <> 0;
