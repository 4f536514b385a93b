-- What waits for operators is found without looking at every order: money on its way, and money
-- that the marketplace bears itself. Both are few at any time.
create index orders_refunding on orders (order_id) where refunding > 0;
create index transfers_borne on transfers (order_id) where from_account = 'platform';
