package org.comparanda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Source;
import org.hibernate.annotations.Immutable;

/** An id or address that is taken for good, with what it belongs to. */
@Entity
@Immutable
class Identity {

    static final String FINDING = "finding";

    @Id
    String id;

    /** {@code finding}, {@code figure}, {@code search}, {@code source} or {@code programme}. */
    String kind;

    String dataset;

    private static Identity of(String id, String kind, String dataset) {
        Identity identity = new Identity();
        identity.id = id;
        identity.kind = kind;
        identity.dataset = dataset;
        return identity;
    }

    boolean sameAs(Identity other) {
        return id.equals(other.id) && kind.equals(other.kind) && dataset.equals(other.dataset);
    }

    /** Everything that a package gives an id or address to, with the place where it does. */
    static Stream<Row<Identity>> in(DataPackage dataPackage) {
        return Stream.of(
                        rows(dataPackage.findings(), row -> row.id, FINDING),
                        rows(dataPackage.figures(), row -> row.id, "figure"),
                        rows(dataPackage.searches(), row -> row.id, "search"),
                        rows(dataPackage.sources(), Source::id, "source"),
                        rows(dataPackage.programmes(), Programme::id, "programme"))
                .flatMap(identities -> identities);
    }

    private static <T extends PublishedRow> Stream<Row<Identity>> rows(
            List<Row<T>> rows, Function<T, String> id, String kind) {
        return rows.stream().map(row -> new Row<>(row.at(), of(id.apply(row.value()), kind, row.value().dataset)));
    }
}
