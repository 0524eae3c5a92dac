package org.comparanda.contribution.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Claim;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationType;

/**
 * A relation with both its ends, which may be in this package or in others.
 *
 * @param row where it stands
 * @param subject the finding that it starts from, with its source
 * @param object the finding that it leads to, with its source
 */
record Ends(Row<Relation> row, Claim subject, Claim object) {

    /** The relations of which both ends are known. */
    static Stream<Ends> of(DataPackage dataPackage, Neighbours neighbours) {
        Map<String, Claim> own = Neighbours.claims(dataPackage.evidence());
        String name = dataPackage.descriptor().name();
        return dataPackage.relations().stream()
                .filter(row -> row.value().type != null && !Objects.equals(row.value().subject, row.value().object))
                .flatMap(row -> {
                    Optional<Claim> subject = find(row.value().subject, own, neighbours, name);
                    Optional<Claim> object = find(row.value().object, own, neighbours, name);
                    return subject.isPresent() && object.isPresent()
                            ? Stream.of(new Ends(row, subject.get(), object.get()))
                            : Stream.empty();
                });
    }

    RelationType type() {
        return row.value().type;
    }

    /** Whether two findings come from one study; empty where this is not known. */
    Optional<Boolean> withinOneStudy() {
        return study(subject).flatMap(one -> study(object).map(one::equals));
    }

    private static Optional<String> study(Claim claim) {
        return Optional.ofNullable(claim.source()).map(source -> source.study);
    }

    private static Optional<Claim> find(String id, Map<String, Claim> own, Neighbours neighbours, String name) {
        return id == null ? Optional.empty() : Optional.ofNullable(own.get(id)).or(() -> neighbours.claim(id, name));
    }
}
