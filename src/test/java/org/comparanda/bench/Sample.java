package org.comparanda.bench;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;
import org.comparanda.release.ReleaseContent;

/** The real release as something to draw from: rows with the frequencies with which they occur. */
final class Sample {

    final Codebook codebook;
    final List<Integer> datasetSizes;
    final List<Finding> findings;
    final List<Source> sources;
    final List<Programme> programmes;
    final List<Figure> figures;
    final List<Relation> relations;
    final List<Translation> translations;
    /** How many findings a source makes; sources without any count too. */
    final List<Integer> findingsOfSource;

    final double sourcesOfStudy;
    final Sentences statements;
    final Sentences titles;
    final Map<String, Sentences> translatedStatements;

    Sample(ReleaseContent real) {
        codebook = real.codebook();
        datasetSizes = real.datasets().stream()
                .map(dataset -> dataset.evidence().findings().size())
                .toList();
        findings = all(real, Evidence::findings);
        sources = all(real, Evidence::sources);
        programmes = all(real, Evidence::programmes);
        figures = all(real, Evidence::figures);
        relations = all(real, Evidence::relations);
        translations = all(real, Evidence::translations).stream()
                .filter(translation -> translation.field.equals("statement"))
                .toList();
        Map<String, Long> bySource = findings.stream().collect(groupingBy(Finding::sourceId, counting()));
        findingsOfSource = sources.stream()
                .map(source -> bySource.getOrDefault(source.id(), 0L).intValue())
                .toList();
        sourcesOfStudy = (double) sources.size()
                / sources.stream().map(source -> source.study).distinct().count();
        statements = new Sentences(
                findings.stream().map(finding -> finding.statement).toList());
        titles = new Sentences(sources.stream().map(source -> source.title).toList());
        translatedStatements = translations.stream()
                .collect(groupingBy(
                        translation -> translation.language,
                        TreeMap::new,
                        mapping(translation -> translation.text, collectingAndThen(toList(), Sentences::new))));
    }

    /** How many rows of a table go with some findings. */
    int inProportion(List<?> table, int findingsOfDataset) {
        return (int) Math.round((double) table.size() * findingsOfDataset / findings.size());
    }

    /** The share of findings among the rows of all tables that a made dataset has. */
    double findingsOfRows() {
        int rows = Stream.<List<?>>of(findings, sources, programmes, figures, relations, translations)
                .mapToInt(List::size)
                .sum();
        return (double) findings.size() / rows;
    }

    private static <T> List<T> all(ReleaseContent real, Function<Evidence, List<T>> table) {
        return real.datasets().stream()
                .flatMap(dataset -> table.apply(dataset.evidence()).stream())
                .toList();
    }
}
