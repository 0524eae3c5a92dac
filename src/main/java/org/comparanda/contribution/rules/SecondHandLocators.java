package org.comparanda.contribution.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.ReadLevel;

/** A place in the text that was read is not "cited in" another one. */
final class SecondHandLocators implements Rule {

    /** Ends of words, without \b: Java looks back over all accents before it. */
    private static final Pattern SECOND_HAND = Pattern.compile(
            "(?<!also )(?<!\\p{L})((cited|quoted|as (reported|described|summari[sz]ed|mentioned)) (in|by)"
                    + "|apud|zit(iert|\\.) (nach|in|bei)|citée?s? (par|dans)|geciteerd (in|door)|siter(et|t) (i|af|av)"
                    + "|citado (en|por))(?!\\p{L})|^according to(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return Stream.concat(
                dataPackage.findings().stream().flatMap(row -> check(row.at(), row.value().read, row.value().locator)),
                dataPackage.figures().stream().flatMap(row -> check(row.at(), row.value().read, row.value().locator)));
    }

    private static Stream<Issue> check(Location at, ReadLevel read, String locator) {
        if (read == null
                || read == ReadLevel.SECONDARY
                || locator == null
                || !SECOND_HAND.matcher(locator).find()) {
            return Stream.empty();
        }
        String message = "the locator sounds second-hand, and read is " + read.code();
        return Stream.of(Issue.warning("locator-second-hand", at, "locator", locator, message)
                .hint("if it is known only through another text, set read to secondary and name that text in via"));
    }
}
