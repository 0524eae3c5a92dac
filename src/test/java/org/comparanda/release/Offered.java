package org.comparanda.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Withdrawal;
import org.comparanda.testing.FoundingData;

/** Packages as contributors may offer them: founding ones, changed. */
final class Offered {

    private Offered() {}

    /** A founding package as another version, with changes. */
    static DataPackage version(String name, String version, Consumer<DataPackage> changes) {
        DataPackage read = FoundingData.dataPackage(name);
        Descriptor was = read.descriptor();
        DataPackage changed = new DataPackage(
                new Descriptor(
                        was.name(),
                        was.title(),
                        version,
                        was.licence(),
                        was.codebook(),
                        was.description(),
                        was.changes(),
                        was.created(),
                        was.contributors()),
                new ArrayList<>(read.contributors()),
                new ArrayList<>(read.sources()),
                new ArrayList<>(read.programmes()),
                new ArrayList<>(read.findings()),
                new ArrayList<>(read.relations()),
                new ArrayList<>(read.figures()),
                new ArrayList<>(read.searches()),
                new ArrayList<>(read.translations()),
                new ArrayList<>(read.withdrawals()));
        changes.accept(changed);
        rows(changed.evidence()).forEach(table -> {
            for (int position = 0; position < table.size(); position++) {
                PublishedRow row = table.get(position);
                row.dataset = was.name();
                row.version = version;
                row.position = position;
            }
        });
        return changed;
    }

    /** Withdraws a finding: its row goes, with what pointed to it, and its id is listed. */
    static Consumer<DataPackage> withdrawing(String id, String reason) {
        return dataPackage -> {
            dataPackage.findings().removeIf(row -> row.value().id.equals(id));
            dataPackage
                    .relations()
                    .removeIf(row ->
                            row.value().subject.equals(id) || row.value().object.equals(id));
            dataPackage.translations().removeIf(row -> row.value().id.equals(id));
            listing(id, reason).accept(dataPackage);
        };
    }

    static Consumer<DataPackage> listing(String id, String reason) {
        return dataPackage -> {
            Withdrawal withdrawal = new Withdrawal();
            withdrawal.id = id;
            withdrawal.date = LocalDate.of(2026, 12, 1);
            withdrawal.reason = reason;
            dataPackage.withdrawals().add(new Row<>(new Location("withdrawn.csv", 2), withdrawal));
        };
    }

    static Consumer<DataPackage> relating(String subject, String object) {
        return dataPackage -> {
            Relation relation = new Relation();
            relation.subject = subject;
            relation.type = RelationType.CORROBORATES;
            relation.object = object;
            relation.basis = RelationBasis.INFERRED;
            dataPackage.relations().add(new Row<>(new Location("relations.csv", 99), relation));
        };
    }

    private static Stream<List<? extends PublishedRow>> rows(Evidence evidence) {
        return Stream.of(
                evidence.contributors(),
                evidence.sources(),
                evidence.programmes(),
                evidence.findings(),
                evidence.relations(),
                evidence.figures(),
                evidence.searches(),
                evidence.translations(),
                evidence.withdrawals());
    }
}
