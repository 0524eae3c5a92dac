-- Views for people who query the database: the current release in the words of the API. Columns are called as there and
-- mean the same; lists are text joined by |, as in its CSV, and null where they are empty; names and texts are English.
-- Views whose names begin with current_ are for these views only.
--
-- Other tables are joined from the left and by what is unique in them, and counts are grouped by what they are joined by:
-- so PostgreSQL leaves out whatever a query does not ask for.

create or replace function evidence_class(design text) returns text language sql immutable parallel safe
return case
    when design in ('qualitative-interviews', 'case-study', 'mixed-methods', 'survey', 'quantitative-study')
        then 'research'
    when design in ('systematic-review', 'narrative-review') then 'synthesis'
    when design in ('audit', 'parliamentary-inquiry', 'commission-of-inquiry', 'independent-review',
        'government-report', 'legislation', 'statistics') then 'official'
    when design in ('commentary', 'news') then 'opinion'
end;
comment on function evidence_class is 'The class into which the design of a study falls.';

create or replace view current_dataset as
select served.dataset, served.version, served.release, release.edition
from release
join release_dataset served on served.release = release.number
where release.ordinal = (select max(ordinal) from release);
comment on view current_dataset is 'The datasets of the current release, each in its version.';

create or replace view current_edition as
select edition from release where ordinal = (select max(ordinal) from release);
comment on view current_edition is 'The edition of the codebook that explains the codes of the current release.';

create or replace view v_release as
select
    release.number as release,
    release.published_at,
    release.digest,
    edition.version as codebook,
    release.ordinal = (select max(ordinal) from release) as is_current
from release
join codebook_edition edition using (edition);

create or replace view v_dataset as
select
    version.dataset as name,
    version.title,
    version.version,
    version.description,
    version.changes,
    version.licence,
    version.codebook,
    version.created,
    version.published_at,
    (select count(*) from finding where (finding.dataset, finding.version) = (version.dataset, version.version))
        as findings,
    (select count(*) from source where (source.dataset, source.version) = (version.dataset, version.version))
        as sources,
    (select count(*) from programme where (programme.dataset, programme.version) = (version.dataset, version.version))
        as programmes,
    (select count(*) from figure where (figure.dataset, figure.version) = (version.dataset, version.version))
        as figures
from current_dataset
join dataset_version version using (dataset, version);

create or replace view v_theme as
select
    theme.key,
    theme.label,
    theme.label_fr,
    theme.broader as domain,
    domain.label as domain_name,
    theme.definition,
    theme.definition_fr,
    nullif(array_to_string(theme.includes, '|'), '') as include,
    nullif(array_to_string(theme.excludes, '|'), '') as exclude,
    theme.since,
    theme.status,
    coalesce(coded.findings, 0) as findings
from current_edition
join theme using (edition)
left join theme domain on domain.edition = theme.edition and domain.key = theme.broader
left join (
    select key, count(*) as findings
    from (
        -- Once for each domain, of however many of its themes a finding has.
        select distinct coded.dataset, coded.owner, code.key
        from current_dataset
        join finding_theme coded using (dataset, version)
        join theme on theme.edition = current_dataset.edition and theme.key = coded.theme
        cross join lateral (values (theme.key), (theme.broader)) as code (key)
        where code.key is not null
    ) as once
    group by key
) as coded on coded.key = theme.key;

create or replace view v_jurisdiction as
select
    place.code,
    place.name,
    place.name_fr,
    coalesce(place.parent, place.code) as country,
    place.level,
    place.alpha3,
    place.m49,
    nullif(array_to_string(place.aliases, '|'), '') as aliases,
    coalesce(about.findings, 0) as findings
from current_edition
join jurisdiction place using (edition)
left join (
    select code.code, count(*) as findings
    from current_dataset
    join finding using (dataset, version)
    join jurisdiction place on place.edition = current_dataset.edition and place.code = finding.jurisdiction
    cross join lateral (values (place.code), (place.parent)) as code (code)
    where code.code is not null
    group by code.code
) as about on about.code = place.code;

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
    coalesce(makes.findings, 0) as findings
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
    coalesce(about.findings, 0) as findings
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
    finding.note
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

create or replace view v_finding_theme as
select
    finding.id as finding,
    coded.dataset,
    coded.rank + 1 as rank,
    coded.theme,
    theme.label as theme_name,
    coalesce(theme.broader, theme.key) as domain,
    domain.label as domain_name
from current_dataset
join finding using (dataset, version)
join finding_theme coded
    on coded.dataset = finding.dataset
    and coded.version = finding.version
    and coded.owner = finding.position
left join theme on theme.edition = current_dataset.edition and theme.key = coded.theme
left join theme domain
    on domain.edition = theme.edition and domain.key = coalesce(theme.broader, theme.key);

create or replace view v_finding_raised_by as
select
    finding.id as finding,
    raised.dataset,
    raised.rank + 1 as rank,
    raised.raised_by,
    term.label as raised_by_name
from current_dataset
join finding using (dataset, version)
join finding_raised_by raised
    on raised.dataset = finding.dataset
    and raised.version = finding.version
    and raised.owner = finding.position
left join term
    on term.edition = current_dataset.edition and term.list = 'stakeholders' and term.key = raised.raised_by;

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
    figure.note
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

create or replace view v_relation as
select
    relation.dataset,
    relation.subject,
    subject.kind as subject_kind,
    subject.jurisdiction as subject_jurisdiction,
    relation.relation,
    relation.object,
    object.kind as object_kind,
    object.jurisdiction as object_jurisdiction,
    relation.basis,
    relation.note
from current_dataset
join relation using (dataset, version)
left join (select id, kind, jurisdiction from current_dataset join finding using (dataset, version)) as subject
    on subject.id = relation.subject
left join (select id, kind, jurisdiction from current_dataset join finding using (dataset, version)) as object
    on object.id = relation.object;

create or replace view v_search as
select
    search.id,
    search.dataset,
    coalesce(place.parent, place.code) as country,
    country.name as country_name,
    search.jurisdiction,
    place.name as jurisdiction_name,
    search.theme,
    search.searched_where,
    search.query,
    nullif(array_to_string(search.languages, '|'), '') as languages,
    search.searched_on,
    search.searched_by,
    search.result,
    search.note
from current_dataset
join search using (dataset, version)
left join jurisdiction place on place.edition = current_dataset.edition and place.code = search.jurisdiction
left join jurisdiction country
    on country.edition = place.edition and country.code = coalesce(place.parent, place.code);
