package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * All that was found in a package, sorted by file, line, column and code: equal packages give equal reports.
 *
 * @param issues what was found
 */
public record Report(List<Issue> issues) {

    public Report {
        issues = issues.stream().sorted().toList();
    }

    /** Whether something stands against publishing. */
    public boolean hasErrors() {
        return count(Level.ERROR) > 0;
    }

    /** How many issues of a level there are. */
    public long count(Level level) {
        return issues.stream().filter(issue -> issue.level() == level).count();
    }

    /** One line an issue: {@code file:line:column level code message -> hint}. */
    @Override
    public String toString() {
        return issues.stream().map(Issue::toString).collect(joining("\n"));
    }
}
