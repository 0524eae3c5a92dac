-- Shown by \d+ in psql and by most tools beside each column.

comment on view v_release is
    'All releases: complete, numbered states of what is served. Every other view shows the current one.';
comment on column v_release.release is 'Number: year, month, and count within the month (2026.11.1).';
comment on column v_release.published_at is 'When it was published.';
comment on column v_release.digest is 'SHA-256 of its content: equal where two releases say the same.';
comment on column v_release.codebook is 'Version of the codebook that explains its codes.';
comment on column v_release.is_current is 'Whether the other views show this release.';

comment on view v_dataset is
    'The datasets of the current release, each in the version that it serves.';
comment on column v_dataset.name is 'Name: gb-eng.';
comment on column v_dataset.title is 'Title.';
comment on column v_dataset.version is 'Semantic version: 0.1.0.';
comment on column v_dataset.description is 'What it covers, in the words of its contributors.';
comment on column v_dataset.changes is 'What this version changes.';
comment on column v_dataset.licence is 'Licence of the data: CC-BY-4.0 or CC0-1.0.';
comment on column v_dataset.codebook is 'Version of the codebook with which it was coded.';
comment on column v_dataset.created is 'When the package was made; null where it does not say.';
comment on column v_dataset.published_at is 'When this version was published.';
comment on column v_dataset.findings is 'Number of its findings.';
comment on column v_dataset.sources is 'Number of its sources.';
comment on column v_dataset.programmes is 'Number of its programmes.';
comment on column v_dataset.figures is 'Number of its figures.';

comment on view v_theme is
    'The codebook of the current release: what findings are about. Two levels, domains and the themes below them.';
comment on column v_theme.key is 'Key; never changed and never given to another theme.';
comment on column v_theme.label is 'Name in English.';
comment on column v_theme.label_fr is 'Name in French.';
comment on column v_theme.domain is 'Key of the domain; null for a domain.';
comment on column v_theme.domain_name is 'Name of the domain in English.';
comment on column v_theme.definition is 'Definition in English.';
comment on column v_theme.definition_fr is 'Definition in French.';
comment on column v_theme.include is 'What belongs here; several are joined by |.';
comment on column v_theme.exclude is 'What does not, with the theme that takes it; several are joined by |.';
comment on column v_theme.since is 'Version of the codebook that brought it.';
comment on column v_theme.status is 'current or deprecated.';
comment on column v_theme.findings is 'Number of findings with this theme; for a domain, with any theme below it.';

comment on view v_jurisdiction is
    'Every place of the list, whether anything is known about it or not.';
comment on column v_jurisdiction.code is 'ISO 3166-1 alpha-2 or ISO 3166-2 code; also XK, and EU for the Union.';
comment on column v_jurisdiction.name is 'Name in English.';
comment on column v_jurisdiction.name_fr is 'Name in French.';
comment on column v_jurisdiction.country is 'Code of the country; for a country, its own.';
comment on column v_jurisdiction.level is 'supranational, country or part.';
comment on column v_jurisdiction.alpha3 is 'ISO 3166-1 alpha-3 code of a country.';
comment on column v_jurisdiction.m49 is 'UN M49 code of a country: three digits.';
comment on column v_jurisdiction.aliases is 'Other codes and names by which it is found; several are joined by |.';
comment on column v_jurisdiction.findings is 'Number of findings about it; for a country, its parts included.';

comment on view v_source is 'Sources: the texts in which findings are made.';
comment on column v_source.id is 'Address over all datasets: gb-eng/hendy-2007.';
comment on column v_source.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_source.type is 'Type in the words of the Citation Style Language.';
comment on column v_source.title is 'Title; in [brackets] where the coder supplied it.';
comment on column v_source.authors is 'Authors, each Family Given or {Institution}; several are joined by |.';
comment on column v_source.published is 'Year of publication; null where it was not seen.';
comment on column v_source.container is 'Journal, book or series in which it stands.';
comment on column v_source.volume is 'Volume.';
comment on column v_source.number is 'Number or issue.';
comment on column v_source.pages is 'Pages.';
comment on column v_source.doi is 'DOI, from 10.';
comment on column v_source.url is 'Address.';
comment on column v_source.isbn is 'ISBN.';
comment on column v_source.language is 'Language of the text (BCP 47).';
comment on column v_source.peer_reviewed is 'Whether it was peer reviewed; null where it is not known.';
comment on column v_source.design is 'Design of the study behind it.';
comment on column v_source.evidence_class is
    'research, synthesis, official or opinion: the class into which the design falls.';
comment on column v_source.study is 'Name of the study: sources that report one study share it, over all datasets.';
comment on column v_source.wave is 'Round of a study that was done more than once, from 1.';
comment on column v_source.setting is 'Where the study was done.';
comment on column v_source.participants is 'Who took part.';
comment on column v_source.data_period is 'When the study gathered its material (EDTF).';
comment on column v_source.read is
    'The best reading of the text by the coder: full-text, partial, abstract or secondary.';
comment on column v_source.read_at is 'Address of the text that was read.';
comment on column v_source.read_on is 'Day on which it was read.';
comment on column v_source.jurisdictions is
    'Codes of the places that it makes findings or gives figures about, joined by |.';
comment on column v_source.jurisdiction_names is 'Names of these places, in the same order, joined by |.';
comment on column v_source.findings is 'Number of findings that it makes.';

comment on view v_programme is
    'Programmes: what governments and health services set out to build.';
comment on column v_programme.id is 'Address over all datasets: gb-eng/npfit.';
comment on column v_programme.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_programme.country is
    'Code of the country (ISO 3166-1 alpha-2); for a part of a country, that of the whole.';
comment on column v_programme.country_name is 'Name of the country.';
comment on column v_programme.jurisdiction is
    'Code of the place itself: a country or a part of one (GB-ENG, ISO 3166-2).';
comment on column v_programme.jurisdiction_name is 'Name of the place itself.';
comment on column v_programme.name is 'Name in English.';
comment on column v_programme.start is 'When it began (EDTF: 2002, 2002-06, 2002~).';
comment on column v_programme."end" is 'When it ended (EDTF); null where no source says.';
comment on column v_programme.status is
    'planned, running, paused, ended, abandoned or replaced; null where no source says.';
comment on column v_programme.summary is 'What it is, in a few sentences.';
comment on column v_programme.sources is 'Sources of the summary (v_source.id), joined by |.';
comment on column v_programme.findings is 'Number of findings about it.';

comment on view v_finding is
    'Findings, the core record: one claim by one source about one place, coded, with its source and locator.';
comment on column v_finding.id is 'Id over all datasets: gb-eng-001. Never given to another finding.';
comment on column v_finding.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_finding.country is
    'Code of the country (ISO 3166-1 alpha-2); for a part of a country, that of the whole.';
comment on column v_finding.country_name is 'Name of the country.';
comment on column v_finding.jurisdiction is
    'Code of the place itself: a country or a part of one (GB-ENG, ISO 3166-2).';
comment on column v_finding.jurisdiction_name is 'Name of the place itself.';
comment on column v_finding.programme is 'Programme it is about, if one is named: v_programme.id.';
comment on column v_finding.programme_name is 'Name of the programme.';
comment on column v_finding.kind is
    'barrier (hinders, harms or falls short), enabler (helps, works, or was judged adequate) or recommendation (someone says what should be done).';
comment on column v_finding.aspect is
    'determinant (a cause or condition) or outcome (a result reached or missed); null for recommendations.';
comment on column v_finding.themes is
    'Keys of the themes, the main one first, joined by |. One row a theme: v_finding_theme.';
comment on column v_finding.theme_names is 'Names of the themes in the same order, joined by |.';
comment on column v_finding.statement is 'The claim in the words of the coder, in English.';
comment on column v_finding.statement_language is
    'Language of the statement: always en here; the API answers in others.';
comment on column v_finding.translation is
    'How the statement was translated: always none here; the API answers in other languages.';
comment on column v_finding.raised_by is
    'Who holds the view in the text; several are joined by |; null where nobody is named. One row each: v_finding_raised_by.';
comment on column v_finding.period is 'What time the claim is about (EDTF).';
comment on column v_finding.source is 'Source that says so: v_source.id.';
comment on column v_finding.source_title is 'Title of the source.';
comment on column v_finding.published is 'Year in which the source was published; null where it was not seen.';
comment on column v_finding.study is
    'Study behind the source: reports of one study share it, over all datasets. Count studies, not sources, to see how often something was found independently.';
comment on column v_finding.wave is 'Round of a study that was done more than once, from 1.';
comment on column v_finding.design is 'Design of the study behind the source.';
comment on column v_finding.evidence_class is
    'research, synthesis, official or opinion: the class into which the design falls.';
comment on column v_finding.peer_reviewed is 'Whether the source was peer reviewed; null where it is not known.';
comment on column v_finding.doi is 'DOI of the source, from 10.';
comment on column v_finding.url is 'Address of the source, or of the text that was read.';
comment on column v_finding.via is
    'Source through which the claim is known, where its own source was not read: v_source.id.';
comment on column v_finding.read is 'How this claim was seen: full-text, partial, abstract or secondary.';
comment on column v_finding.locator is 'Where in the source it stands: page, section, paragraph.';
comment on column v_finding.coder is 'Who coded it: key of a contributor of the dataset.';
comment on column v_finding.coded_on is 'Day on which it was coded.';
comment on column v_finding.checked_by is
    'Who checked it: key of a contributor of the dataset; null = not yet checked by a person.';
comment on column v_finding.status is 'checked or unchecked.';
comment on column v_finding.note is 'Note of the coder.';

comment on view v_finding_theme is
    'Themes of findings, one row each. A finding has up to three: count distinct findings, or take rank 1 only.';
comment on column v_finding_theme.finding is 'The finding: v_finding.id.';
comment on column v_finding_theme.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_finding_theme.rank is '1 for the main theme, then 2 and 3.';
comment on column v_finding_theme.theme is 'Key of the theme: v_theme.key.';
comment on column v_finding_theme.theme_name is 'Name of the theme in English.';
comment on column v_finding_theme.domain is 'Key of the domain above it; for a domain, its own.';
comment on column v_finding_theme.domain_name is 'Name of the domain in English.';

comment on view v_finding_raised_by is
    'Who holds the views that findings report, one row each: count distinct findings.';
comment on column v_finding_raised_by.finding is 'The finding: v_finding.id.';
comment on column v_finding_raised_by.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_finding_raised_by.rank is 'Place in the order of the coder, from 1.';
comment on column v_finding_raised_by.raised_by is 'Group: managers, clinicians, patients ...';
comment on column v_finding_raised_by.raised_by_name is 'Name of the group in English.';

comment on view v_figure is
    'Figures: numbers that sources give about a place or programme.';
comment on column v_figure.id is 'Id over all datasets: gb-eng-f01.';
comment on column v_figure.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_figure.country is
    'Code of the country (ISO 3166-1 alpha-2); for a part of a country, that of the whole.';
comment on column v_figure.country_name is 'Name of the country.';
comment on column v_figure.jurisdiction is 'Code of the place itself: a country or a part of one (GB-ENG, ISO 3166-2).';
comment on column v_figure.jurisdiction_name is 'Name of the place itself.';
comment on column v_figure.programme is 'Programme it is about, if one is named: v_programme.id.';
comment on column v_figure.programme_name is 'Name of the programme.';
comment on column v_figure.measure is 'What was measured: planned-cost, uptake-share ...';
comment on column v_figure.measure_name is 'Name of the measure in English.';
comment on column v_figure.qualifier is 'about, at-least, at-most or range; null where the value is exact as given.';
comment on column v_figure.value is 'The value; for a range, its lower end.';
comment on column v_figure.value_max is 'Upper end of a range.';
comment on column v_figure.unit is
    'ISO 4217 code for money (nominal), else the unit of the measure. Compare values of one unit only.';
comment on column v_figure.population is 'Of whom a share is a share, or on which scale a score was given.';
comment on column v_figure.as_of is 'When it held (EDTF).';
comment on column v_figure.source is 'Source that says so: v_source.id.';
comment on column v_figure.source_title is 'Title of the source.';
comment on column v_figure.published is 'Year in which the source was published; null where it was not seen.';
comment on column v_figure.study is
    'Study behind the source: reports of one study share it, over all datasets. Count studies, not sources, to see how often something was found independently.';
comment on column v_figure.design is 'Design of the study behind the source.';
comment on column v_figure.evidence_class is
    'research, synthesis, official or opinion: the class into which the design falls.';
comment on column v_figure.peer_reviewed is 'Whether the source was peer reviewed; null where it is not known.';
comment on column v_figure.doi is 'DOI of the source, from 10.';
comment on column v_figure.url is 'Address of the source.';
comment on column v_figure.via is
    'Source through which the claim is known, where its own source was not read: v_source.id.';
comment on column v_figure.read is 'How this claim was seen: full-text, partial, abstract or secondary.';
comment on column v_figure.locator is 'Where in the source it stands: page, section, paragraph.';
comment on column v_figure.note is 'Note of the coder.';

comment on view v_relation is
    'How one finding bears on another. corroborates and contradicts hold both ways and are stored once.';
comment on column v_relation.dataset is 'Name of the dataset that says so: v_dataset.name.';
comment on column v_relation.subject is 'The finding from which the relation starts: v_finding.id.';
comment on column v_relation.subject_kind is 'Kind of that finding; null where it is no longer served.';
comment on column v_relation.subject_jurisdiction is 'Place that it is about.';
comment on column v_relation.relation is 'addresses, persists-from, corroborates, contradicts, restates or resolves.';
comment on column v_relation.object is 'The finding to which it leads: v_finding.id.';
comment on column v_relation.object_kind is 'Kind of that finding; null where it is no longer served.';
comment on column v_relation.object_jurisdiction is 'Place that it is about.';
comment on column v_relation.basis is 'stated by the source, or inferred by the coder.';
comment on column v_relation.note is 'Note of the coder.';

comment on view v_search is
    'Logged searches: the only ground on which the absence of findings means something.';
comment on column v_search.id is 'Id over all datasets: gb-eng-s01.';
comment on column v_search.dataset is 'Name of the dataset it belongs to: v_dataset.name.';
comment on column v_search.country is
    'Code of the country (ISO 3166-1 alpha-2); for a part of a country, that of the whole.';
comment on column v_search.country_name is 'Name of the country.';
comment on column v_search.jurisdiction is 'Code of the place itself: a country or a part of one (GB-ENG, ISO 3166-2).';
comment on column v_search.jurisdiction_name is 'Name of the place itself.';
comment on column v_search.theme is 'Key of the theme that was searched for, or all.';
comment on column v_search.searched_where is 'Catalogue, site or register that was searched.';
comment on column v_search.query is 'What was asked there.';
comment on column v_search.languages is 'Languages searched in (BCP 47), joined by |.';
comment on column v_search.searched_on is 'Day of the search.';
comment on column v_search.searched_by is 'Who searched: key of a contributor of the dataset.';
comment on column v_search.result is 'found, none-found or not-applicable.';
comment on column v_search.note is 'Note of the searcher.';
