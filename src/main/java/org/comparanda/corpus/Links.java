package org.comparanda.corpus;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;

/** The records of a release as they refer to each other. */
final class Links {

    final Codebook codebook;
    final List<Source> sources;
    final List<Programme> programmes;
    final List<Finding> findings;
    final List<Figure> figures;
    private final Studies studies;
    private final Map<String, Source> sourceById;
    private final Map<String, Programme> programmeById;
    private final Map<String, TreeSet<String>> placesBySource = new HashMap<>();
    private final Map<String, List<Translation>> translationsById;

    Links(
            Codebook codebook,
            List<Source> sources,
            List<Programme> programmes,
            List<Finding> findings,
            List<Figure> figures,
            List<Translation> translations) {
        this.codebook = codebook;
        this.sources = sources;
        this.programmes = programmes;
        this.findings = findings;
        this.figures = figures;
        this.studies = new Studies(sources);
        // Hash maps, as an unmodifiable map of so many keys is much slower to ask.
        this.sourceById = sources.stream().collect(toMap(Source::id, identity()));
        this.programmeById = programmes.stream().collect(toMap(Programme::id, identity()));
        this.translationsById = translations.stream().collect(groupingBy(translation -> translation.id));
        findings.forEach(finding -> notePlace(finding.sourceId(), finding.jurisdiction));
        figures.forEach(figure -> notePlace(figure.sourceId(), figure.jurisdiction));
    }

    Source source(String id) {
        return sourceById.get(id);
    }

    Optional<Programme> programme(String id) {
        return Optional.ofNullable(id).map(programmeById::get);
    }

    String studyOf(Source source) {
        return studies.of(source);
    }

    List<String> placesOf(Source source) {
        return List.copyOf(placesBySource.getOrDefault(source.id(), new TreeSet<>()));
    }

    Optional<Translation> translation(String id, String field, String language) {
        return translations(id).stream()
                .filter(translation -> translation.field.equals(field) && translation.language.equals(language))
                .findFirst();
    }

    List<Translation> translations(String id) {
        return translationsById.getOrDefault(id, List.of());
    }

    private void notePlace(String source, String place) {
        placesBySource.computeIfAbsent(source, any -> new TreeSet<>()).add(place);
    }
}
