package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what is found while a package is read. Stops gathering at a limit, so that hostile input cannot fill memory. */
final class Issues {

    private static final int MOST = 10_000;

    private final List<Issue> found = new ArrayList<>();
    private final int most;
    private boolean errors;

    Issues() {
        this(MOST);
    }

    Issues(int most) {
        this.most = most;
    }

    void add(Issue issue) {
        errors |= issue.level() == Level.ERROR;
        if (found.size() < most) {
            found.add(issue);
        } else if (found.size() == most) {
            Location at = Location.of(issue.file());
            found.add(Issue.error(
                            "too-many-issues", at, null, null, "more than " + most + " issues; the rest is left out")
                    .hint("put right what is listed and check again"));
        }
    }

    void addAll(Stream<Issue> issues) {
        issues.takeWhile(issue -> found.size() <= most).forEach(this::add);
    }

    boolean hasErrors() {
        return errors;
    }

    Report report() {
        return new Report(found);
    }
}
