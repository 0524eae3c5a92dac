-- What the checks warned of in a record when it was published. It is our judgement and no part of the contribution, so it
-- stands beside the tables of a version. Versions that were published before have no flags.

create table if not exists record_flag (
    dataset text not null,
    version text not null,
    position integer not null check (position >= 0),
    kind text not null,
    owner integer not null check (owner >= 0),
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    primary key (dataset, version, position),
    unique (dataset, version, kind, owner, code),
    foreign key (dataset, version) references dataset_version,
    constraint record_flag_kind_listed check (kind in ('finding', 'source', 'programme', 'figure'))
);
comment on table record_flag is 'What the checks warned of in a record when it was published.';

create or replace trigger never_changes before update or delete or truncate on record_flag
    for each statement execute function refuse_change();
create or replace trigger takes_no_late_row after insert on record_flag referencing new table as added
    for each statement execute function refuse_late_row_of_dataset();

-- The views again, each with one column more.

create or replace view v_finding as
select
    finding.id,
    finding.dataset,
    coalesce(place.parent, place.code) as country,
    country.name as country_name,
    finding.jurisdiction,
    place.name as jurisdiction_name,
    finding.dataset || '/' || finding.programme as programme,
    programme.name as programme_name,
    finding.kind,
    finding.aspect,
    (
        select string_agg(coded.theme, '|' order by coded.rank)
        from finding_theme coded
        where coded.dataset = finding.dataset
            and coded.version = finding.version
            and coded.owner = finding.position
    ) as themes,
    (
        select string_agg(theme.label, '|' order by coded.rank)
        from finding_theme coded
        join theme on theme.edition = current_dataset.edition and theme.key = coded.theme
        where coded.dataset = finding.dataset
            and coded.version = finding.version
            and coded.owner = finding.position
    ) as theme_names,
    finding.statement,
    'en' as statement_language,
    'none' as translation,
    (
        select string_agg(raised.raised_by, '|' order by raised.rank)
        from finding_raised_by raised
        where raised.dataset = finding.dataset
            and raised.version = finding.version
            and raised.owner = finding.position
    ) as raised_by,
    finding.period,
    finding.dataset || '/' || finding.source as source,
    source.title as source_title,
    source.year as published,
    coalesce(study.name, source.study) as study,
    source.wave,
    source.design,
    evidence_class(source.design) as evidence_class,
    source.peer_reviewed,
    source.doi,
    coalesce(source.url, source.read_at) as url,
    finding.dataset || '/' || finding.via as via,
    finding.read,
    finding.locator,
    finding.coder,
    finding.coded_on,
    finding.checked_by,
    case when finding.checked_by is null then 'unchecked' else 'checked' end as status,
    finding.note,
    (
        select string_agg(flag.code, '|' order by flag.position)
        from record_flag flag
        where flag.dataset = finding.dataset
            and flag.version = finding.version
            and flag.kind = 'finding'
            and flag.owner = finding.position
    ) as flags
from current_dataset
join finding using (dataset, version)
left join jurisdiction place on place.edition = current_dataset.edition and place.code = finding.jurisdiction
left join jurisdiction country
    on country.edition = place.edition and country.code = coalesce(place.parent, place.code)
left join programme
    on programme.dataset = finding.dataset
    and programme.version = finding.version
    and programme.id = finding.programme
left join source
    on source.dataset = finding.dataset
    and source.version = finding.version
    and source.key = finding.source
left join release_study study on study.release = current_dataset.release and study.study = source.study;

create or replace view v_source as
select
    source.address as id,
    source.dataset,
    source.type,
    source.title,
    nullif(array_to_string(source.authors, '|'), '') as authors,
    source.year as published,
    source.container,
    source.volume,
    source.number,
    source.pages,
    source.doi,
    source.url,
    source.isbn,
    source.language,
    source.peer_reviewed,
    source.design,
    evidence_class(source.design) as evidence_class,
    coalesce(study.name, source.study) as study,
    source.wave,
    source.setting,
    source.participants,
    source.data_period,
    source.read,
    source.read_at,
    source.read_on,
    about.jurisdictions,
    about.jurisdiction_names,
    coalesce(makes.findings, 0) as findings,
    (
        select string_agg(flag.code, '|' order by flag.position)
        from record_flag flag
        where flag.dataset = source.dataset
            and flag.version = source.version
            and flag.kind = 'source'
            and flag.owner = source.position
    ) as flags
from current_dataset
join source using (dataset, version)
left join release_study study on study.release = current_dataset.release and study.study = source.study
left join (
    select dataset, version, source, count(*) as findings
    from current_dataset
    join finding using (dataset, version)
    group by dataset, version, source
) as makes
    on makes.dataset = source.dataset and makes.version = source.version and makes.source = source.key
left join (
    select
        dataset, version, source,
        string_agg(place.code, '|' order by place.code collate "C") as jurisdictions,
        string_agg(place.name, '|' order by place.code collate "C") as jurisdiction_names
    from (
        select dataset, version, source, jurisdiction
        from current_dataset
        join finding using (dataset, version)
        union
        select dataset, version, source, jurisdiction
        from current_dataset
        join figure using (dataset, version)
    ) as said
    cross join current_edition
    join jurisdiction place on place.edition = current_edition.edition and place.code = said.jurisdiction
    group by dataset, version, source
) as about
    on about.dataset = source.dataset and about.version = source.version and about.source = source.key;

create or replace view v_programme as
select
    programme.address as id,
    programme.dataset,
    coalesce(place.parent, place.code) as country,
    country.name as country_name,
    programme.jurisdiction,
    place.name as jurisdiction_name,
    programme.name,
    programme.start_date as start,
    programme.end_date as "end",
    programme.status,
    programme.summary,
    (
        select string_agg(source.dataset || '/' || source.source, '|' order by source.rank)
        from programme_source source
        where source.dataset = programme.dataset
            and source.version = programme.version
            and source.owner = programme.position
    ) as sources,
    coalesce(about.findings, 0) as findings,
    (
        select string_agg(flag.code, '|' order by flag.position)
        from record_flag flag
        where flag.dataset = programme.dataset
            and flag.version = programme.version
            and flag.kind = 'programme'
            and flag.owner = programme.position
    ) as flags
from current_dataset
join programme using (dataset, version)
left join jurisdiction place on place.edition = current_dataset.edition and place.code = programme.jurisdiction
left join jurisdiction country
    on country.edition = place.edition and country.code = coalesce(place.parent, place.code)
left join (
    select dataset, version, programme, count(*) as findings
    from current_dataset
    join finding using (dataset, version)
    where programme is not null
    group by dataset, version, programme
) as about
    on about.dataset = programme.dataset
    and about.version = programme.version
    and about.programme = programme.id;

create or replace view v_figure as
select
    figure.id,
    figure.dataset,
    coalesce(place.parent, place.code) as country,
    country.name as country_name,
    figure.jurisdiction,
    place.name as jurisdiction_name,
    figure.dataset || '/' || figure.programme as programme,
    programme.name as programme_name,
    figure.measure,
    measure.label as measure_name,
    figure.qualifier,
    figure.value,
    figure.value_max,
    figure.unit,
    figure.population,
    figure.as_of,
    figure.dataset || '/' || figure.source as source,
    source.title as source_title,
    source.year as published,
    coalesce(study.name, source.study) as study,
    source.design,
    evidence_class(source.design) as evidence_class,
    source.peer_reviewed,
    source.doi,
    source.url,
    figure.dataset || '/' || figure.via as via,
    figure.read,
    figure.locator,
    figure.note,
    (
        select string_agg(flag.code, '|' order by flag.position)
        from record_flag flag
        where flag.dataset = figure.dataset
            and flag.version = figure.version
            and flag.kind = 'figure'
            and flag.owner = figure.position
    ) as flags
from current_dataset
join figure using (dataset, version)
left join jurisdiction place on place.edition = current_dataset.edition and place.code = figure.jurisdiction
left join jurisdiction country
    on country.edition = place.edition and country.code = coalesce(place.parent, place.code)
left join term measure
    on measure.edition = current_dataset.edition and measure.list = 'measures' and measure.key = figure.measure
left join programme
    on programme.dataset = figure.dataset
    and programme.version = figure.version
    and programme.id = figure.programme
left join source
    on source.dataset = figure.dataset
    and source.version = figure.version
    and source.key = figure.source
left join release_study study on study.release = current_dataset.release and study.study = source.study;

comment on column v_finding.flags is
    'What the checks warned of when it was published; codes of docs/rules.md, joined by |.';
comment on column v_source.flags is
    'What the checks warned of when it was published; codes of docs/rules.md, joined by |.';
comment on column v_programme.flags is
    'What the checks warned of when it was published; codes of docs/rules.md, joined by |.';
comment on column v_figure.flags is
    'What the checks warned of when it was published; codes of docs/rules.md, joined by |.';
