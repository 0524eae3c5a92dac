package org.comparanda.contribution.rules;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Source;

/** A text that two datasets use is of one study in both, so that it is counted once when they are compared. */
final class SharedSources implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        String own = dataPackage.descriptor().name();
        if (own == null) {
            return Stream.empty();
        }
        return dataPackage.sources().stream()
                .flatMap(row -> row.value().texts().stream()
                        .flatMap(text -> neighbours.withText(text, own).map(other -> issue(row, text, other))))
                .distinct();
    }

    private static Issue issue(Row<Source> row, Document text, Source other) {
        String study = row.value().study;
        if (study == null || study.equals(other.study)) {
            String message = other.id() + " is the same text";
            return Issue.info(
                            "source-shared",
                            row.at(),
                            text.scheme(),
                            row.value().written(text),
                            message)
                    .hint("nothing to do: the text is counted once");
        }
        String message = other.id() + " is the same text, and there the study is called " + other.study;
        return Issue.warning("source-study-differs", row.at(), "study", study, message)
                .hint("call it the same, so that it is counted once")
                .suggest(List.of(other.study));
    }
}
