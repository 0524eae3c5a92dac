package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * All that was found in a package, sorted by file, line, column and code: equal packages give equal reports.
 *
 * @param issues what was found
 * @param forecast what the package would change; nothing where it cannot be published, or nobody worked it out
 */
public record Report(List<Issue> issues, Optional<Forecast> forecast) {

    public Report {
        issues = issues.stream().sorted().toList();
    }

    public Report(List<Issue> issues) {
        this(issues, Optional.empty());
    }

    /** The same with what the package would change. */
    public Report with(Forecast what) {
        return new Report(issues, Optional.of(what));
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
