package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what is found while a package is read. Stops gathering at a limit, so that hostile input cannot fill memory. */
final class Issues {

    private static final int MOST = 10_000;

    private final List<Issue> errors = new ArrayList<>();
    private final List<Issue> others = new ArrayList<>();
    private final Set<Place> faulty = new HashSet<>();
    private final int most;

    private record Place(String file, long line, String column) {}

    Issues() {
        this(MOST);
    }

    Issues(int most) {
        this.most = most;
    }

    void add(Issue issue) {
        boolean error = issue.level() == Level.ERROR;
        Place place = new Place(issue.file(), issue.line(), issue.column());
        if (!error && faulty.contains(place)) {
            return; // A value that could not be read is not missing too.
        }
        List<Issue> found = error ? errors : others;
        if (found.size() < most) {
            found.add(issue);
            if (error) {
                faulty.add(place);
            }
        } else if (found.size() == most) {
            found.add(error ? tooMany(issue) : more(issue));
        }
    }

    void addAll(Stream<Issue> issues) {
        issues.takeWhile(issue -> errors.size() <= most).forEach(this::add);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    Report report() {
        return new Report(Stream.concat(errors.stream(), others.stream()).toList());
    }

    private Issue tooMany(Issue issue) {
        String message = "more than " + most + " errors; the rest is left out";
        return Issue.error("too-many-issues", Location.of(issue.file()), null, null, message)
                .hint("put right what is listed and check again");
    }

    private Issue more(Issue issue) {
        String message = "more than " + most + " warnings and notes; the rest is left out of the report";
        return Issue.info("more-issues", Location.of(issue.file()), null, null, message)
                .hint("records keep their flags, listed here or not");
    }
}
