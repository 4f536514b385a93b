-- A kept mail as it is shown, beside its plain text.
alter table sandbox.mails add column html text not null default '';
