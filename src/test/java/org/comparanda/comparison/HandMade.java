package org.comparanda.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Measure;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.TranslationMethod;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;
import org.comparanda.release.Release;
import org.comparanda.release.ReleaseContent;
import org.comparanda.testing.FoundingCorpus;

/** A corpus made by hand, as small as an example needs; places and themes are those of the codebook. */
final class HandMade {

    private final TreeMap<String, Evidence> datasets = new TreeMap<>();

    /** An audit report that was read in full and reports a study of its own; {@code dataset/key}. */
    HandMade source(String address) {
        return source(address, source -> {});
    }

    HandMade source(String address, Consumer<Source> differently) {
        Source source = in(address, new Source());
        source.key = key(address);
        source.study = key(address);
        source.title = "Report " + address;
        source.type = SourceType.REPORT;
        source.design = Design.AUDIT;
        source.read = ReadLevel.FULL_TEXT;
        source.language = "en";
        source.year = 2010;
        differently.accept(source);
        evidence(source.dataset).sources().add(source);
        return this;
    }

    HandMade finding(String id, String place, Kind kind, String source, String... themes) {
        return finding(id, place, kind, source, List.of(themes), finding -> {});
    }

    HandMade finding(
            String id, String place, Kind kind, String source, List<String> themes, Consumer<Finding> differently) {
        Finding finding = in(source, new Finding());
        finding.id = id;
        finding.jurisdiction = place;
        finding.kind = kind;
        finding.source = key(source);
        finding.themes = new ArrayList<>(themes);
        finding.read = ReadLevel.FULL_TEXT;
        finding.statement = "Statement of " + id;
        finding.coder = "coder";
        differently.accept(finding);
        evidence(finding.dataset).findings().add(finding);
        return this;
    }

    /** That many studies, each an audit report with one barrier about a place on a theme. */
    HandMade studies(int count, String place, String theme) {
        for (int i = 0; i < count; i++) {
            String name = (place + "-" + theme + "-" + i).toLowerCase();
            source("many/" + name).finding(name, place, Kind.BARRIER, "many/" + name, theme);
        }
        return this;
    }

    HandMade relation(String subject, RelationType type, String object, RelationBasis basis) {
        Relation relation = in("any/", new Relation());
        relation.subject = subject;
        relation.type = type;
        relation.object = object;
        relation.basis = basis;
        evidence("any").relations().add(relation);
        return this;
    }

    HandMade search(String place, String theme, SearchResult result) {
        Search search = in("any/", new Search());
        search.id = place + theme + result;
        search.jurisdiction = place;
        search.theme = theme;
        search.result = result;
        evidence("any").searches().add(search);
        return this;
    }

    HandMade programme(String address, String place) {
        Programme programme = in(address, new Programme());
        programme.key = key(address);
        programme.jurisdiction = place;
        programme.name = "Programme " + address;
        programme.summary = "What it was for";
        evidence(programme.dataset).programmes().add(programme);
        return this;
    }

    HandMade figure(String id, String place, String source) {
        Figure figure = in(source, new Figure());
        figure.id = id;
        figure.jurisdiction = place;
        figure.measure = Measure.ACTUAL_COST;
        figure.unit = "EUR";
        figure.source = key(source);
        figure.read = ReadLevel.FULL_TEXT;
        evidence(figure.dataset).figures().add(figure);
        return this;
    }

    HandMade french(String id, String field, TranslationMethod method) {
        Translation translation = in("any/", new Translation());
        translation.id = id;
        translation.field = field;
        translation.language = "fr";
        translation.text = "En français";
        translation.method = method;
        evidence("any").translations().add(translation);
        return this;
    }

    HandMade coder(String dataset, ContributorType type) {
        Contributor contributor = in(dataset + "/", new Contributor());
        contributor.key = "coder";
        contributor.name = "A coder";
        contributor.type = type;
        evidence(dataset).contributors().add(contributor);
        return this;
    }

    /** The same rows, in each table in another order. */
    HandMade shuffled(Random random) {
        for (Evidence evidence : datasets.values()) {
            Stream.of(evidence.findings(), evidence.sources(), evidence.relations(), evidence.searches())
                    .forEach(rows -> Collections.shuffle(rows, random));
        }
        return this;
    }

    Corpus corpus() {
        Release release = new Release();
        release.number = "2026.11.1";
        release.publishedAt = Instant.EPOCH;
        List<Dataset> versions = new ArrayList<>();
        datasets.forEach((name, evidence) -> {
            DatasetVersion version = new DatasetVersion();
            version.dataset = name;
            version.version = "1.0.0";
            versions.add(new Dataset(version, evidence));
        });
        return Corpus.of(new ReleaseContent(release, FoundingCorpus.codebook(), versions));
    }

    /** What is counted by default. */
    static Basis byDefault() {
        return Basis.of(Filter.NONE, ThemeRule.ANY);
    }

    /** What is counted when values of fields are asked for. */
    static Basis asking(Clause... clauses) {
        return Basis.of(new Filter(List.of(clauses)), ThemeRule.ANY);
    }

    static Clause choice(Field field, String... values) {
        return new Clause.Choice(field, new TreeSet<>(List.of(values)), new TreeSet<>());
    }

    static Clause not(Field field, String... values) {
        return new Clause.Choice(field, new TreeSet<>(), new TreeSet<>(List.of(values)));
    }

    private Evidence evidence(String dataset) {
        return datasets.computeIfAbsent(
                dataset,
                any -> new Evidence(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    private static <T extends PublishedRow> T in(String address, T row) {
        row.dataset = address.substring(0, address.indexOf('/'));
        row.version = "1.0.0";
        return row;
    }

    private static String key(String address) {
        return address.substring(address.indexOf('/') + 1);
    }
}
