package org.comparanda.contribution.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;

/** A statement is short and in our own words. */
final class StatementForm implements Rule {

    private static final int MOST_WORDS = 60;
    /** Names and single terms may stand in quotation marks. */
    private static final int LONGEST_TERM = 4;

    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"“”»]");
    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.findings().stream()
                .filter(row -> row.value().statement != null)
                .flatMap(row -> Stream.concat(length(row), quotation(row)));
    }

    private static Stream<Issue> length(Row<Finding> row) {
        String statement = row.value().statement;
        long words = words(statement);
        String message = "the statement has " + words + " words; it takes " + MOST_WORDS + " at most";
        return words <= MOST_WORDS
                ? Stream.empty()
                : Stream.of(Issue.warning("statement-too-long", row.at(), "statement", statement, message)
                        .hint("say one claim, in short; two claims are two findings"));
    }

    private static Stream<Issue> quotation(Row<Finding> row) {
        String statement = row.value().statement;
        boolean quotes = QUOTED.matcher(statement).results().anyMatch(quoted -> words(quoted.group(1)) > LONGEST_TERM);
        String message = "the statement quotes its source";
        return !quotes
                ? Stream.empty()
                : Stream.of(Issue.warning("statement-quoted", row.at(), "statement", statement, message)
                        .hint("say it in your own words; the locator tells where the source's words stand"));
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
