-- A release lists every dataset that it serves, each in one version, and the edition that explains their codes.

create table if not exists release (
    number text primary key check (number ~ '^[0-9]{4}\.(0[1-9]|1[0-2])\.[1-9][0-9]*$'),
    ordinal integer not null unique check (ordinal > 0),
    published_at timestamptz not null,
    edition integer not null references codebook_edition,
    digest text not null
);
comment on table release is 'Complete, numbered states of all that is served.';

create table if not exists release_dataset (
    release text not null references release,
    dataset text not null,
    version text not null,
    primary key (release, dataset),
    foreign key (dataset, version) references dataset_version
);
comment on table release_dataset is 'Which version of which dataset a release serves.';

create index if not exists release_dataset_version on release_dataset (dataset, version);
