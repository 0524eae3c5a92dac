-- Rows of datasets and codebooks are written anew with every version. What they are about outlives a version, and other
-- rows point to it across versions and datasets: the registries here give those foreign keys something to hold on to.
-- They only grow.

create table if not exists theme_key (
    key text primary key check (key ~ '^[a-z][a-z0-9]*([-_][a-z0-9]+)*$')
);
comment on table theme_key is 'Every key that a domain or theme ever had; never given to another.';

create table if not exists place (
    code text primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$')
);
comment on table place is 'Every code that a jurisdiction ever had.';

create table if not exists identity (
    id text primary key check (btrim(id) <> ''),
    kind text not null,
    dataset text not null,
    constraint identity_kind_listed check (kind in ('finding', 'figure', 'search', 'source', 'programme')),
    unique (id, kind),
    unique (id, kind, dataset)
);
comment on table identity is
    'Every id of a finding, figure or search and every address of a source or programme that was ever published, with the dataset it belongs to; never given again.';
