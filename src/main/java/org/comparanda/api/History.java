package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comparanda.api.ReleaseRecords.Changed;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.CurrentCorpus;
import org.comparanda.corpus.Table;
import org.comparanda.release.Differences;
import org.comparanda.release.Release;
import org.comparanda.release.ReleaseContent;

/** The releases there have been, and what each changed from the one before it; the first has nothing before it. */
@ApplicationScoped
class History {

    private final AskedRelease asked;
    private final CurrentCorpus current;

    History(AskedRelease asked, CurrentCorpus current) {
        this.asked = asked;
        this.current = current;
    }

    /** The releases up to the one that is asked, the newest first: what an old release says of the past stays true. */
    Listed<Release> releases(Parameters parameters, Corpus corpus) {
        List<Release> all = newestFirst(corpus);
        return Listed.workedOut(ReleaseRecords.RELEASES, () -> Table.of(all, release -> release.number));
    }

    /** What a release changed from the one before it, or from the one that {@code from=} names. */
    ListReader<Changed> differences(String number) {
        ReleaseContent to = release(number);
        return (parameters, corpus) -> {
            Optional<String> from = parameters.take("from");
            from.ifPresent(given -> parameters.understood("from", given));
            Optional<ReleaseContent> earlier =
                    from.isPresent() ? named(parameters, "from", from.get()) : before(to.release());
            return listed(() -> earlier.map(content -> changes(content, to)).orElse(List.of()));
        };
    }

    /** What all releases changed that came after the one that {@code since=} names, or from that day on. */
    Listed<Changed> changes(Parameters parameters, Corpus corpus) {
        Optional<String> since = parameters.take("since");
        since.ifPresent(given -> parameters.understood("since", given));
        Predicate<Release> wanted = since.map(given -> since(parameters, given)).orElse(release -> true);
        List<Release> oldestFirst = new ArrayList<>(newestFirst(corpus));
        Collections.reverse(oldestFirst);
        return listed(() -> {
            List<Changed> changes = new ArrayList<>();
            for (int i = 1; i < oldestFirst.size(); i++) {
                if (wanted.test(oldestFirst.get(i))) {
                    changes.addAll(changes(release(oldestFirst.get(i - 1).number), release(oldestFirst.get(i).number)));
                }
            }
            return changes;
        });
    }

    /** @throws ProblemException 404 if there never was a release of this number */
    Corpus numbered(String number) {
        return asked.numbered(number)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no release '" + Problem.shown(number)
                                + "'; the releases are listed at /v1/releases"));
    }

    private ReleaseContent release(String number) {
        return numbered(number).content();
    }

    private Predicate<Release> since(Parameters parameters, String given) {
        try {
            LocalDate day = LocalDate.parse(given);
            return release ->
                    !LocalDate.ofInstant(release.publishedAt, ZoneOffset.UTC).isBefore(day);
        } catch (DateTimeException e) {
            Optional<ReleaseContent> after = named(parameters, "since", given);
            return release -> after.isPresent() && release.ordinal > after.get().release().ordinal;
        }
    }

    private Optional<ReleaseContent> named(Parameters parameters, String parameter, String number) {
        Optional<ReleaseContent> content = asked.numbered(number).map(Corpus::content);
        if (content.isEmpty()) {
            List<String> numbers =
                    newestFirst().stream().map(release -> release.number).toList();
            parameters.unknown(parameter, number, "no release", numbers);
        }
        return content;
    }

    private Optional<ReleaseContent> before(Release release) {
        return newestFirst().stream()
                .filter(earlier -> earlier.ordinal == release.ordinal - 1)
                .findFirst()
                .map(earlier -> release(earlier.number));
    }

    private List<Release> newestFirst() {
        return current.published().releases();
    }

    private List<Release> newestFirst(Corpus upTo) {
        return newestFirst().stream()
                .filter(release -> release.ordinal <= upTo.content().release().ordinal)
                .toList();
    }

    private static List<Changed> changes(ReleaseContent earlier, ReleaseContent later) {
        return Changed.of(later.release(), Differences.between(earlier, later));
    }

    private static Listed<Changed> listed(Supplier<List<Changed>> changes) {
        return Listed.workedOut(ReleaseRecords.CHANGES, () -> Table.of(changes.get(), Changed::id));
    }
}
