-- Reports of one study share its name. Where datasets name it differently, a DOI or ISBN that their sources share shows
-- that it is one; of several names the first in the alphabet counts. That is worked out once a release, not for each
-- query, and by the database, so that it holds for whoever publishes.

create table if not exists release_study (
    release text not null references release,
    study text not null,
    name text not null,
    primary key (release, study)
);
comment on table release_study is
    'Studies of a release that go by several names, with the one under which they are counted; others are not listed.';

create or replace function names_of_studies(number text) returns table (study text, name text) language sql stable set jit = off
as $$
    with recursive document as (
        select distinct source.study, document.id
        from release_dataset served
        join source using (dataset, version)
        cross join lateral (
            values ('doi:' || lower(source.doi)), ('isbn:' || replace(source.isbn, '-', ''))) as document (id)
        where served.release = names_of_studies.number and document.id is not null
    ), shared as materialized (
        select id, study
        from (select id, study, count(*) over (partition by id) as studies from document) as counted
        where studies > 1
    ), same (study, other) as (
        select study, study from shared
        union
        select same.study, two.study
        from same
        join shared one on one.study = same.other
        join shared two on two.id = one.id
    )
    select study, min(other collate "C") from same group by study
$$;

create or replace function keep_names_of_studies() returns trigger language plpgsql as $$
begin
    insert into release_study select new.number, study, name from names_of_studies(new.number);
    return null;
end $$;

-- Deferred: a release is complete when its transaction ends.
drop trigger if exists keeps_names_of_studies on release;
create constraint trigger keeps_names_of_studies after insert on release
    deferrable initially deferred for each row execute function keep_names_of_studies();

insert into release_study
select release.number, names.study, names.name from release cross join names_of_studies(release.number) as names
on conflict do nothing;

create or replace trigger never_changes before update or delete or truncate on release_study
    for each statement execute function refuse_change();
create or replace trigger takes_no_late_row after insert on release_study referencing new table as added
    for each statement execute function refuse_late_row_of_release();
