package org.comparanda.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.release.Dataset;
import org.comparanda.release.Release;

/** How the service, a release, a dataset and the answer to a question are cited. */
final class Citations {

    private static final String AUTHOR = "Comparanda contributors";
    private static final String TITLE = "Comparanda: findings on modernising health-care IT";

    private static final Set<String> LOOKS = Set.of("fields", "sort", "labels", "shape", "bom");

    private Citations() {}

    /** A release, as the citable state of the service. */
    static String of(Release release, String address) {
        return AUTHOR + " (" + publishedOn(release).getYear() + "). " + TITLE + ". Release " + release.number + ", "
                + publishedOn(release) + ". " + address;
    }

    /** One version of a dataset. */
    static String of(Dataset dataset, String address) {
        LocalDate published = LocalDate.ofInstant(dataset.version().publishedAt, ZoneOffset.UTC);
        return AUTHOR + " (" + published.getYear() + "). " + dataset.version().title + ". Comparanda dataset "
                + dataset.name() + ", version " + dataset.version().version + ", " + published + ". " + address;
    }

    /** The answer to a question: what was asked for, not how it was to look. */
    static String of(Release release, String what, Map<String, String> query, String address) {
        String asked = query.entrySet().stream()
                .filter(parameter -> !LOOKS.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("; "));
        return AUTHOR + " (" + publishedOn(release).getYear() + "). " + TITLE + ". Release " + release.number + ", "
                + publishedOn(release) + ", " + what + (asked.isEmpty() ? "" : ": " + asked) + ". " + address;
    }

    private static LocalDate publishedOn(Release release) {
        return LocalDate.ofInstant(release.publishedAt, ZoneOffset.UTC);
    }
}
