-- No row is changed or deleted, and none is added to a version, edition or release by a later transaction than the one
-- that published it.

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise restrict_violation using
        message = format('%s of table %s refused: what is published never changes', lower(tg_op), tg_table_name),
        hint = 'Publish a new version.';
end $$;

create or replace function refuse_late_row_of_dataset() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct dataset, version from added) as target
        join dataset_version using (dataset, version)
        where dataset_version.xmin <> pg_current_xact_id()::xid
    ) then
        raise restrict_violation using
            message = format('row added to table %s of a version that is published', tg_table_name),
            hint = 'Publish a new version.';
    end if;
    return null;
end $$;

create or replace function refuse_late_row_of_codebook() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct edition from added) as target
        join codebook_edition using (edition)
        where codebook_edition.xmin <> pg_current_xact_id()::xid
    ) then
        raise restrict_violation using
            message = format('row added to table %s of an edition that is published', tg_table_name),
            hint = 'Publish a new edition.';
    end if;
    return null;
end $$;

create or replace function refuse_late_row_of_release() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct release from added) as target
        join release on release.number = target.release
        where release.xmin <> pg_current_xact_id()::xid
    ) then
        raise restrict_violation using
            message = 'dataset added to a release that is published',
            hint = 'Publish a new release.';
    end if;
    return null;
end $$;

do $$
declare
    of_dataset constant text[] := array['contributor', 'source', 'programme', 'programme_source', 'finding',
        'finding_theme', 'finding_raised_by', 'figure', 'relation', 'search', 'translation', 'withdrawal'];
    of_codebook constant text[] := array['theme', 'term', 'scheme', 'crosswalk', 'jurisdiction'];
    of_release constant text[] := array['release_dataset'];
    roots constant text[] := array['theme_key', 'place', 'identity', 'codebook_edition', 'dataset_version', 'release'];
    name text;
begin
    foreach name in array of_dataset || of_codebook || of_release || roots loop
        execute format('create or replace trigger never_changes before update or delete or truncate on %I
            for each statement execute function refuse_change()', name);
    end loop;
    foreach name in array of_dataset loop
        execute format('create or replace trigger takes_no_late_row after insert on %I referencing new table as added
            for each statement execute function refuse_late_row_of_dataset()', name);
    end loop;
    foreach name in array of_codebook loop
        execute format('create or replace trigger takes_no_late_row after insert on %I referencing new table as added
            for each statement execute function refuse_late_row_of_codebook()', name);
    end loop;
    foreach name in array of_release loop
        execute format('create or replace trigger takes_no_late_row after insert on %I referencing new table as added
            for each statement execute function refuse_late_row_of_release()', name);
    end loop;
end $$;
