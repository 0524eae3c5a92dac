package org.comparanda.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;

/** Makes the evidence of one place. What goes together in a real row stays together; what does not is drawn anew. */
final class MadeDataset {

    static final String VERSION = "0.1.0";

    private static final String CODER = "generator";

    private final Sample sample;
    private final Random random;
    private final String name;
    private final String place;
    private final List<Source> sources = new ArrayList<>();
    /** The source of each finding. */
    private final List<Source> sourceOfFinding = new ArrayList<>();

    private final List<Programme> programmes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    MadeDataset(Sample sample, Random random, String place) {
        this.sample = sample;
        this.random = random;
        this.name = place.toLowerCase(Locale.ROOT);
        this.place = place;
    }

    String name() {
        return name;
    }

    Evidence evidence(int size) {
        makeSources(size);
        for (int i = 0; i < Math.max(1, sample.inProportion(sample.programmes, size)); i++) {
            programmes.add(programme(i));
        }
        for (int i = 0; i < size; i++) {
            findings.add(finding(i));
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < sample.inProportion(sample.figures, size); i++) {
            figures.add(figure(i));
        }
        return new Evidence(
                List.of(contributor()),
                sources,
                programmes,
                findings,
                relations(sample.inProportion(sample.relations, size)),
                figures,
                List.of(),
                translations(Math.min(size, sample.inProportion(sample.translations, size))),
                List.of());
    }

    private Contributor contributor() {
        Contributor contributor = placed(new Contributor(), 0);
        contributor.key = CODER;
        contributor.name = "Generator of the benchmark";
        contributor.type = ContributorType.SOFTWARE;
        contributor.roles = List.of("data-curation");
        return contributor;
    }

    /** Sources until every finding has one, and two at least: second-hand claims need another. */
    private void makeSources(int findingsWanted) {
        while (sourceOfFinding.size() < findingsWanted || sources.size() < 2) {
            Source source = source(sources.size());
            sources.add(source);
            for (int i = Pick.one(sample.findingsOfSource, random);
                    i > 0 && sourceOfFinding.size() < findingsWanted;
                    i--) {
                sourceOfFinding.add(source);
            }
        }
    }

    private Source source(int position) {
        Source like = Pick.one(sample.sources, random);
        Source source = placed(new Source(), position);
        String number = name + "/" + position;
        source.key = like.key + "-" + position;
        source.type = like.type;
        source.title = sample.titles.next(random);
        source.authors = like.authors;
        source.year = like.year;
        source.container = like.container;
        source.volume = like.volume;
        source.number = like.number;
        source.pages = like.pages;
        source.doi = like.doi == null ? null : "10.5555/" + number;
        source.url = like.url == null ? null : "https://example.org/" + number;
        source.language = like.language;
        source.peerReviewed = like.peerReviewed;
        source.design = like.design;
        boolean sameStudy = !sources.isEmpty() && random.nextDouble() > 1 / sample.sourcesOfStudy;
        source.study = sameStudy ? sources.get(sources.size() - 1).study : like.study + "-" + name + "-" + position;
        source.wave = like.wave;
        source.setting = like.setting;
        source.participants = like.participants;
        source.dataPeriod = like.dataPeriod;
        source.read = like.read;
        source.readAt = like.readAt == null ? null : "https://example.org/read/" + number;
        source.readOn = like.readOn;
        return source;
    }

    private Programme programme(int position) {
        Programme like = Pick.one(sample.programmes, random);
        Programme programme = placed(new Programme(), position);
        programme.key = like.key + "-" + position;
        programme.jurisdiction = place;
        programme.name = like.name + " " + position;
        programme.start = like.start;
        programme.end = like.end;
        programme.status = like.status;
        programme.summary = like.summary;
        programme.sources = List.of(Pick.one(sources, random).key);
        return programme;
    }

    private Finding finding(int position) {
        Finding like = Pick.one(sample.findings, random);
        Finding finding = placed(new Finding(), position);
        finding.id = "%s-%03d".formatted(name, position + 1);
        finding.jurisdiction = place;
        finding.programme =
                Pick.one(sample.findings, random).programme == null ? null : Pick.one(programmes, random).key;
        finding.kind = like.kind;
        finding.aspect = like.aspect;
        Source source = sourceOfFinding.get(position);
        finding.source = source.key;
        finding.read = like.read;
        finding.via = via(like.read, source);
        finding.locator = like.locator;
        finding.statement = sample.statements.next(random);
        finding.themes = Pick.one(sample.findings, random).themes;
        finding.raisedBy = like.raisedBy;
        finding.period = Pick.one(sample.findings, random).period;
        finding.coder = CODER;
        finding.codedOn = like.codedOn;
        finding.note = like.note;
        return finding;
    }

    private Figure figure(int position) {
        Figure like = Pick.one(sample.figures, random);
        Figure figure = placed(new Figure(), position);
        Source source = Pick.one(sources, random);
        figure.id = "%s-f%02d".formatted(name, position + 1);
        figure.jurisdiction = place;
        figure.programme = like.programme == null ? null : Pick.one(programmes, random).key;
        figure.measure = like.measure;
        figure.qualifier = like.qualifier;
        figure.value = like.value;
        figure.valueMax = like.valueMax;
        figure.unit = like.unit;
        figure.population = like.population;
        figure.asOf = like.asOf;
        figure.source = source.key;
        figure.read = like.read;
        figure.via = via(like.read, source);
        figure.locator = like.locator;
        figure.note = like.note;
        return figure;
    }

    private String via(ReadLevel read, Source source) {
        return read == ReadLevel.SECONDARY ? Pick.other(sources, source, random).key : null;
    }

    /** Recommendations address barriers: most relations do, and the others would have to fit studies and years. */
    private List<Relation> relations(int count) {
        List<Finding> subjects = ofKind(Kind.RECOMMENDATION);
        List<Finding> objects = ofKind(Kind.BARRIER);
        Set<String> pairs = new HashSet<>();
        List<Relation> relations = new ArrayList<>();
        while (relations.size() < Math.min(count, Math.max(subjects.size(), objects.size()))
                && !subjects.isEmpty()
                && !objects.isEmpty()) {
            Finding subject = Pick.one(subjects, random);
            Finding object = Pick.one(objects, random);
            if (pairs.add(subject.id + " " + object.id)) {
                Relation like = Pick.one(sample.relations, random);
                Relation relation = placed(new Relation(), relations.size());
                relation.subject = subject.id;
                relation.type = RelationType.ADDRESSES;
                relation.object = object.id;
                relation.basis = like.basis;
                relation.note = like.note;
                relations.add(relation);
            }
        }
        return relations;
    }

    private List<Finding> ofKind(Kind kind) {
        return findings.stream().filter(finding -> finding.kind == kind).toList();
    }

    private List<Translation> translations(int count) {
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Translation like = Pick.one(sample.translations, random);
            Translation translation = placed(new Translation(), i);
            translation.id = findings.get(i).id;
            translation.field = like.field;
            translation.language = like.language;
            translation.text = sample.translatedStatements.get(like.language).next(random);
            translation.method = like.method;
            translation.translator = CODER;
            translations.add(translation);
        }
        return translations;
    }

    private <T extends PublishedRow> T placed(T row, int position) {
        row.dataset = name;
        row.version = VERSION;
        row.position = position;
        return row;
    }
}
