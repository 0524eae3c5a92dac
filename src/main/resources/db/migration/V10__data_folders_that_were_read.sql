-- A start that finds a data folder as an earlier one did need not read it again. This says nothing of what is published;
-- whoever empties it makes the next start read everything.

create table if not exists folder_read (
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    release text not null references release,
    primary key (digest, release)
);
comment on table folder_read is 'Data folders, each with a release that has all that is in it.';
