package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Places;

/** What is said of a programme is said of its place, or of a part of that, or of what it is a part of. */
final class PlaceOfProgramme implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Map<String, String> programmes = new HashMap<>();
        dataPackage.programmes().forEach(row -> programmes.put(row.value().key, row.value().jurisdiction));
        Places places = codebook.places();
        return Stream.concat(
                dataPackage.findings().stream()
                        .flatMap(row -> check(
                                row.at(), row.value().jurisdiction, programmes.get(row.value().programme), places)),
                dataPackage.figures().stream()
                        .flatMap(row -> check(
                                row.at(), row.value().jurisdiction, programmes.get(row.value().programme), places)));
    }

    private static Stream<Issue> check(Location at, String place, String ofProgramme, Places places) {
        if (place == null
                || ofProgramme == null
                || isIn(place, ofProgramme, places)
                || isIn(ofProgramme, place, places)) {
            return Stream.empty();
        }
        String message = "the place is " + place + ", that of the programme " + ofProgramme;
        return Stream.of(Issue.warning("place-differs", at, "jurisdiction", place, message)
                .hint("look again at the place and at the programme")
                .suggest(List.of(ofProgramme)));
    }

    /** Whether a place is another or a part of it; true where it is not known, which is another fault. */
    private static boolean isIn(String place, String whole, Places places) {
        if (place.equals(whole)) {
            return true;
        }
        Optional<Jurisdiction> known = places.withCode(place);
        return known.isEmpty() || (known.get().parent != null && isIn(known.get().parent, whole, places));
    }
}
