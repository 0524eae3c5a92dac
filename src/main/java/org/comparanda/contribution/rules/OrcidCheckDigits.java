package org.comparanda.contribution.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;

/** The last digit of an ORCID is worked out from the others (ISO 7064 MOD 11-2), so most slips of the pen show. */
final class OrcidCheckDigits implements Rule {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.contributors().stream()
                .filter(row -> isWrong(row.value().orcid))
                .map(row -> Issue.error(
                                "orcid-check-digit",
                                row.at(),
                                "orcid",
                                row.value().orcid,
                                "'" + row.value().orcid + "' is no ORCID: its last digit does not fit the others")
                        .hint("copy it from the person's page at orcid.org"));
    }

    private static boolean isWrong(String orcid) {
        if (orcid == null || !FORM.matcher(orcid).matches()) {
            return false;
        }
        String digits = orcid.replace("-", "");
        int total = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - total) % 11;
        return digits.charAt(digits.length() - 1) != (check == 10 ? 'X' : Character.forDigit(check, 10));
    }
}
