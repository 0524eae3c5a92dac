package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.contribution.rules.Rules;
import org.comparanda.evidence.PublishedRow;

/**
 * Puts what the checks warn of on the records of a package, so that it is published with them. What is said of a
 * relation is put on the finding that it starts from.
 */
public final class Flags {

    private final Map<Location, PublishedRow> records = new HashMap<>();

    private Flags(DataPackage dataPackage) {
        dataPackage.findings().forEach(row -> records.put(row.at(), row.value()));
        dataPackage.sources().forEach(row -> records.put(row.at(), row.value()));
        dataPackage.programmes().forEach(row -> records.put(row.at(), row.value()));
        dataPackage.figures().forEach(row -> records.put(row.at(), row.value()));
        Map<String, PublishedRow> findings = new HashMap<>();
        dataPackage.findings().forEach(row -> findings.put(row.value().id, row.value()));
        dataPackage.relations().forEach(row -> {
            PublishedRow subject = findings.get(row.value().subject);
            if (subject != null) {
                records.put(row.at(), subject);
            }
        });
    }

    /** The same issues; those that are warnings raise a flag on their record as they pass. */
    static Stream<Issue> raisedBy(Stream<Issue> issues, DataPackage dataPackage) {
        return issues.peek(new Flags(dataPackage)::raise);
    }

    /**
     * Raises flags for what only shows beside what is published before and with a package.
     *
     * @return all that was found there, errors among it
     */
    public static List<Issue> raiseBeside(DataPackage dataPackage, Neighbours neighbours) {
        return raisedBy(Rules.checkBeside(dataPackage, neighbours), dataPackage).toList();
    }

    private void raise(Issue issue) {
        PublishedRow record = records.get(new Location(issue.file(), issue.line()));
        if (issue.level() == Level.WARNING && record != null && !record.flags.contains(issue.code())) {
            List<String> more = new ArrayList<>(record.flags);
            more.add(issue.code());
            more.sort(null);
            record.flags = List.copyOf(more);
        }
    }
}
