-- A version of a dataset and its nine tables. Rows keep the place they had in the file; what is unique by its key or id
-- in the version is unique here, and what points to a row of the same version points to that row.

create table if not exists dataset_version (
    dataset text not null check (dataset ~ '^[a-z0-9]+([-._][a-z0-9]+)*$'),
    version text not null check (btrim(version) <> ''),
    title text not null check (btrim(title) <> ''),
    description text,
    changes text,
    licence text not null,
    codebook text not null,
    created timestamptz,
    contributors jsonb not null,
    digest text not null,
    published_at timestamptz not null,
    primary key (dataset, version),
    constraint dataset_version_licence_listed check (licence in ('CC-BY-4.0', 'CC0-1.0'))
);
comment on table dataset_version is 'Versions of datasets as their contributors describe them.';

create table if not exists contributor (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    key text not null check (btrim(key) <> ''),
    name text not null check (btrim(name) <> ''),
    type text not null,
    orcid text,
    roles text[] not null,
    primary key (dataset, version, position),
    unique (dataset, version, key),
    foreign key (dataset, version) references dataset_version,
    constraint contributor_type_listed check (type in ('person', 'organisation', 'software'))
);

create table if not exists source (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    key text not null check (btrim(key) <> ''),
    type text not null,
    title text not null check (btrim(title) <> ''),
    authors text[] not null,
    year integer,
    container text,
    volume text,
    number text,
    pages text,
    doi text check (doi like '10.%'),
    url text,
    isbn text,
    language text not null,
    peer_reviewed boolean,
    design text not null,
    study text not null check (btrim(study) <> ''),
    wave integer check (wave > 0),
    setting text,
    participants text,
    data_period text,
    read text not null,
    read_at text,
    read_on date,
    address text not null generated always as (dataset || '/' || key) stored,
    identity_kind text not null generated always as ('source') stored,
    primary key (dataset, version, position),
    unique (dataset, version, key),
    foreign key (dataset, version) references dataset_version,
    foreign key (address, identity_kind, dataset) references identity (id, kind, dataset),
    constraint source_type_listed check (type in (
        'article-journal', 'article-magazine', 'article-newspaper', 'report', 'chapter', 'book', 'thesis',
        'paper-conference', 'webpage', 'post-weblog', 'legislation', 'bill', 'hearing', 'speech',
        'personal_communication', 'dataset')),
    constraint source_design_listed check (design in (
        'qualitative-interviews', 'case-study', 'mixed-methods', 'survey', 'quantitative-study',
        'systematic-review', 'narrative-review',
        'audit', 'parliamentary-inquiry', 'commission-of-inquiry', 'independent-review', 'government-report',
        'legislation', 'statistics',
        'commentary', 'news')),
    constraint source_read_listed check (read in ('full-text', 'partial', 'abstract', 'secondary'))
);

create table if not exists programme (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null check (btrim(id) <> ''),
    jurisdiction text not null references place,
    name text not null check (btrim(name) <> ''),
    start_date text,
    end_date text,
    status text,
    summary text not null check (btrim(summary) <> ''),
    address text not null generated always as (dataset || '/' || id) stored,
    identity_kind text not null generated always as ('programme') stored,
    primary key (dataset, version, position),
    unique (dataset, version, id),
    foreign key (dataset, version) references dataset_version,
    foreign key (address, identity_kind, dataset) references identity (id, kind, dataset),
    constraint programme_status_listed
        check (status in ('planned', 'running', 'paused', 'ended', 'abandoned', 'replaced'))
);

create table if not exists programme_source (
    dataset text not null,
    version text not null,
    owner integer not null,
    rank integer not null check (rank >= 0),
    source text not null,
    primary key (dataset, version, owner, rank),
    unique (dataset, version, owner, source),
    foreign key (dataset, version, owner) references programme,
    foreign key (dataset, version, source) references source (dataset, version, key)
);

create table if not exists finding (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null,
    jurisdiction text not null references place,
    programme text,
    kind text not null,
    aspect text,
    source text not null,
    via text,
    read text not null,
    locator text not null check (btrim(locator) <> ''),
    statement text not null check (btrim(statement) <> ''),
    period text,
    coder text not null,
    coded_on date not null,
    checked_by text,
    note text,
    identity_kind text not null generated always as ('finding') stored,
    primary key (dataset, version, position),
    unique (dataset, version, id),
    foreign key (dataset, version) references dataset_version,
    foreign key (id, identity_kind, dataset) references identity (id, kind, dataset),
    foreign key (dataset, version, programme) references programme (dataset, version, id),
    foreign key (dataset, version, source) references source (dataset, version, key),
    foreign key (dataset, version, via) references source (dataset, version, key),
    foreign key (dataset, version, coder) references contributor (dataset, version, key),
    foreign key (dataset, version, checked_by) references contributor (dataset, version, key),
    constraint finding_kind_listed check (kind in ('barrier', 'enabler', 'recommendation')),
    constraint finding_aspect_listed check (aspect in ('determinant', 'outcome')),
    constraint finding_read_listed check (read in ('full-text', 'partial', 'abstract', 'secondary')),
    constraint finding_recommendation_without_aspect check (kind <> 'recommendation' or aspect is null),
    constraint finding_secondary_names_via check (read <> 'secondary' or via is not null)
);

create table if not exists finding_theme (
    dataset text not null,
    version text not null,
    owner integer not null,
    rank integer not null check (rank >= 0),
    theme text not null references theme_key,
    primary key (dataset, version, owner, rank),
    unique (dataset, version, owner, theme),
    foreign key (dataset, version, owner) references finding
);

create table if not exists finding_raised_by (
    dataset text not null,
    version text not null,
    owner integer not null,
    rank integer not null check (rank >= 0),
    raised_by text not null,
    primary key (dataset, version, owner, rank),
    unique (dataset, version, owner, raised_by),
    foreign key (dataset, version, owner) references finding,
    constraint finding_raised_by_listed check (raised_by in (
        'managers', 'clinicians', 'patients', 'public', 'civil-society', 'suppliers', 'policy-makers', 'auditors',
        'reviewers', 'researchers', 'journalists'))
);

create table if not exists figure (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null,
    jurisdiction text not null references place,
    programme text,
    measure text not null,
    qualifier text,
    value numeric not null,
    value_max numeric,
    unit text not null check (btrim(unit) <> ''),
    population text,
    as_of text,
    source text not null,
    via text,
    read text not null,
    locator text not null check (btrim(locator) <> ''),
    note text,
    identity_kind text not null generated always as ('figure') stored,
    primary key (dataset, version, position),
    unique (dataset, version, id),
    foreign key (dataset, version) references dataset_version,
    foreign key (id, identity_kind, dataset) references identity (id, kind, dataset),
    foreign key (dataset, version, programme) references programme (dataset, version, id),
    foreign key (dataset, version, source) references source (dataset, version, key),
    foreign key (dataset, version, via) references source (dataset, version, key),
    constraint figure_measure_listed check (measure in (
        'planned-cost', 'actual-cost', 'annual-cost', 'contract-value', 'benefit-value', 'records-created',
        'people-using', 'organisations-using', 'professionals-using', 'documents-shared', 'uptake-share',
        'opt-out-share', 'satisfaction-share', 'sites-live', 'sites-planned', 'delay', 'duration', 'harm-events',
        'score')),
    constraint figure_qualifier_listed check (qualifier in ('about', 'at-least', 'at-most', 'range')),
    constraint figure_read_listed check (read in ('full-text', 'partial', 'abstract', 'secondary')),
    constraint figure_range_has_two_ends check ((value_max is not null) = coalesce(qualifier = 'range', false)),
    constraint figure_range_in_order check (value_max >= value),
    constraint figure_secondary_names_via check (read <> 'secondary' or via is not null)
);

create table if not exists relation (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    subject text not null,
    relation text not null,
    object text not null,
    basis text not null,
    note text,
    identity_kind text not null generated always as ('finding') stored,
    primary key (dataset, version, position),
    unique (dataset, version, subject, relation, object),
    foreign key (dataset, version) references dataset_version,
    foreign key (subject, identity_kind) references identity (id, kind),
    foreign key (object, identity_kind) references identity (id, kind),
    constraint relation_relation_listed check (relation in (
        'addresses', 'persists-from', 'corroborates', 'contradicts', 'restates', 'resolves')),
    constraint relation_basis_listed check (basis in ('stated', 'inferred')),
    constraint relation_of_two_findings check (subject <> object)
);

create table if not exists search (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null,
    jurisdiction text not null references place,
    theme text not null,
    theme_key text generated always as (nullif(theme, 'all')) stored references theme_key,
    searched_where text not null check (btrim(searched_where) <> ''),
    query text not null check (btrim(query) <> ''),
    languages text[] not null,
    searched_on date not null,
    searched_by text not null,
    result text not null,
    note text,
    identity_kind text not null generated always as ('search') stored,
    primary key (dataset, version, position),
    unique (dataset, version, id),
    foreign key (dataset, version) references dataset_version,
    foreign key (id, identity_kind, dataset) references identity (id, kind, dataset),
    foreign key (dataset, version, searched_by) references contributor (dataset, version, key),
    constraint search_result_listed check (result in ('found', 'none-found', 'not-applicable'))
);

create table if not exists translation (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null references identity,
    field text not null,
    language text not null,
    text text not null check (btrim(text) <> ''),
    method text not null,
    translator text,
    primary key (dataset, version, position),
    unique (dataset, version, id, field, language),
    foreign key (dataset, version) references dataset_version,
    foreign key (dataset, version, translator) references contributor (dataset, version, key),
    constraint translation_method_listed check (method in ('human', 'machine', 'machine-checked'))
);

create table if not exists withdrawal (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    id text not null references identity,
    withdrawn_on date not null,
    reason text not null check (btrim(reason) <> ''),
    replaced_by text references identity,
    primary key (dataset, version, position),
    unique (dataset, version, id),
    foreign key (dataset, version) references dataset_version,
    constraint withdrawal_not_replaced_by_itself check (replaced_by <> id)
);
