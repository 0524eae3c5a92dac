package org.comparanda.corpus;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Theme;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.Withdrawal;
import org.comparanda.release.Dataset;
import org.comparanda.release.ReleaseContent;
import org.roaringbitmap.RoaringBitmap;

/** One release in memory, indexed. Immutable: every read is a pure function of a corpus and a question. */
public final class Corpus {

    private final ReleaseContent content;
    private final Links links;
    private final Table<Finding> findings;
    private final Dimension decades;
    private final RoaringBitmap codedBySoftware;
    private final RoaringBitmap unchecked;
    private final Table<Source> sources;
    private final Table<Programme> programmes;
    private final Table<Figure> figures;
    private final Table<Theme> themes;
    private final Table<Jurisdiction> jurisdictions;
    private final Table<Dataset> datasets;
    private final List<Search> searches;
    private final Map<String, List<Relation>> relationsBySubject;
    private final Map<String, List<Relation>> relationsByObject;
    private final Map<String, Withdrawal> withdrawals;

    private Corpus(ReleaseContent content) {
        this.content = content;
        List<Relation> relations = all(content, Evidence::relations);
        this.searches = all(content, Evidence::searches);
        this.relationsBySubject = relations.stream().collect(groupingBy(relation -> relation.subject));
        this.relationsByObject = relations.stream().collect(groupingBy(relation -> relation.object));
        this.withdrawals = all(content, Evidence::withdrawals).stream()
                .collect(Collectors.toMap(withdrawal -> withdrawal.id, withdrawal -> withdrawal, (one, same) -> one));
        this.links = new Links(
                content.codebook(),
                all(content, Evidence::sources),
                all(content, Evidence::programmes),
                all(content, Evidence::findings),
                all(content, Evidence::figures),
                all(content, Evidence::translations));
        CompletableFuture<Table<Finding>> indexed = CompletableFuture.supplyAsync(() -> Tables.findings(links));
        this.decades = Decades.of(links.findings);
        this.codedBySoftware = Coding.bySoftware(content.datasets(), links.findings);
        this.unchecked = Coding.unchecked(links.findings);
        this.sources = Tables.sources(links);
        this.programmes = Tables.programmes(links);
        this.figures = Tables.figures(links);
        this.findings = indexed.join();
        this.datasets = Table.of(content.datasets(), Dataset::name);
        this.themes = Table.of(content.codebook().themes(), theme -> theme.key);
        this.jurisdictions = Table.of(content.codebook().places().all(), place -> place.code);
    }

    /** Indexes a release, but for its words. Takes seconds for a million findings. */
    public static Corpus of(ReleaseContent content) {
        return new Corpus(content);
    }

    /** Indexes the words now, which else happens when somebody first looks for one. Takes half a minute for a million. */
    public void indexWords() {
        Stream.of(findings, sources, programmes, figures).forEach(Table::indexWords);
    }

    /** The release itself: its number, codebook and datasets. */
    public ReleaseContent content() {
        return content;
    }

    public Codebook codebook() {
        return content.codebook();
    }

    public Table<Finding> findings() {
        return findings;
    }

    /** The decades of the findings' periods: {@code 200X}. */
    public Dimension decades() {
        return decades;
    }

    /** The findings that software coded. Not to be written to. */
    public RoaringBitmap codedBySoftware() {
        return codedBySoftware;
    }

    /** The findings whose coding no person has checked. Not to be written to. */
    public RoaringBitmap unchecked() {
        return unchecked;
    }

    public Table<Source> sources() {
        return sources;
    }

    public Table<Programme> programmes() {
        return programmes;
    }

    public Table<Figure> figures() {
        return figures;
    }

    /** Domains and themes of the codebook. */
    public Table<Theme> themes() {
        return themes;
    }

    /** Every place of the list, whether anything is known about it or not. */
    public Table<Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    /** The datasets of the release, each in its version. */
    public Table<Dataset> datasets() {
        return datasets;
    }

    public List<Search> searches() {
        return searches;
    }

    /** The relations that start from a finding. */
    public List<Relation> relationsFrom(String finding) {
        return relationsBySubject.getOrDefault(finding, List.of());
    }

    /** The relations that lead to a finding. */
    public List<Relation> relationsTo(String finding) {
        return relationsByObject.getOrDefault(finding, List.of());
    }

    /** The source that makes a finding. */
    public Source sourceOf(Finding finding) {
        return links.source(finding.sourceId());
    }

    /** The source that gives a figure. */
    public Source sourceOf(Figure figure) {
        return links.source(figure.sourceId());
    }

    /** The name under which a source's study is counted: one namespace over all datasets. */
    public String studyOf(Source source) {
        return links.studyOf(source);
    }

    /** Codes of the places that a source makes findings or gives figures about, in the order of the codes. */
    public List<String> placesOf(Source source) {
        return links.placesOf(source);
    }

    /** A field of a record in another language, if the contributors have translated it. */
    public Optional<Translation> translation(String id, String field, String language) {
        return links.translation(id, field, language);
    }

    /** Every translation of a record's texts. */
    public List<Translation> translations(String id) {
        return links.translations(id);
    }

    /** Why an id is gone, if it is. */
    public Optional<Withdrawal> withdrawal(String id) {
        return Optional.ofNullable(withdrawals.get(id));
    }

    private static <T> List<T> all(ReleaseContent content, Function<Evidence, List<T>> table) {
        return content.datasets().stream()
                .flatMap(dataset -> table.apply(dataset.evidence()).stream())
                .toList();
    }
}
