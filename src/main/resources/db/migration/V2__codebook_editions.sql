-- An edition is one state of the codebook together with the list of jurisdictions, as a release uses it.

create table if not exists codebook_edition (
    edition integer primary key check (edition > 0),
    version text not null,
    digest text not null unique,
    added_on timestamptz not null
);
comment on table codebook_edition is 'States of the codebook and the list of jurisdictions.';

create table if not exists theme (
    edition integer not null references codebook_edition,
    position integer not null check (position >= 0),
    key text not null references theme_key,
    broader text,
    label text not null check (btrim(label) <> ''),
    label_fr text not null check (btrim(label_fr) <> ''),
    definition text not null check (btrim(definition) <> ''),
    definition_fr text not null check (btrim(definition_fr) <> ''),
    includes text[] not null,
    excludes text[] not null,
    since text not null,
    status text not null,
    primary key (edition, position),
    unique (edition, key),
    -- Deferred: a theme may stand before its domain in the file.
    foreign key (edition, broader) references theme (edition, key) deferrable initially deferred,
    constraint theme_status_listed check (status in ('current', 'deprecated'))
);
comment on table theme is 'Domains and themes of an edition.';

create table if not exists term (
    edition integer not null references codebook_edition,
    position integer not null check (position >= 0),
    list text not null,
    key text not null,
    label text not null check (btrim(label) <> ''),
    label_fr text not null check (btrim(label_fr) <> ''),
    definition text not null check (btrim(definition) <> ''),
    primary key (edition, position),
    unique (edition, list, key)
);
comment on table term is 'Labels and definitions of the closed lists of an edition.';

create table if not exists scheme (
    edition integer not null references codebook_edition,
    position integer not null check (position >= 0),
    scheme text not null,
    title text not null check (btrim(title) <> ''),
    url text,
    note text,
    primary key (edition, position),
    unique (edition, scheme)
);
comment on table scheme is 'Other frameworks to which themes of an edition are matched.';

create table if not exists crosswalk (
    edition integer not null references codebook_edition,
    position integer not null check (position >= 0),
    theme text not null,
    scheme text not null,
    concept text not null,
    concept_label text not null,
    match text not null,
    url text,
    seen boolean not null,
    primary key (edition, position),
    unique (edition, theme, scheme, concept),
    foreign key (edition, theme) references theme (edition, key),
    foreign key (edition, scheme) references scheme (edition, scheme),
    constraint crosswalk_match_listed check (match in ('exact', 'close', 'broad', 'narrow', 'related'))
);
comment on table crosswalk is 'How themes of an edition match concepts of other frameworks.';

create table if not exists jurisdiction (
    edition integer not null references codebook_edition,
    position integer not null check (position >= 0),
    code text not null references place,
    name text not null check (btrim(name) <> ''),
    name_fr text not null check (btrim(name_fr) <> ''),
    parent text,
    level text not null,
    alpha3 text,
    m49 text,
    aliases text[] not null,
    primary key (edition, position),
    unique (edition, code),
    foreign key (edition, parent) references jurisdiction (edition, code) deferrable initially deferred,
    constraint jurisdiction_level_listed check (level in ('supranational', 'country', 'part'))
);
comment on table jurisdiction is 'Places of an edition.';
