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
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Withdrawal;
import org.comparanda.testing.FoundingData;

/** Packages as contributors may offer them: founding ones, changed. */
public final class Offered {

    private Offered() {}

    /** A founding package as another version, with changes. */
    public static DataPackage version(String name, String version, Consumer<DataPackage> changes) {
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

    /** A finding that says the same as the first one of a package under another id. */
    static Row<Finding> anotherFinding(DataPackage dataPackage, String id) {
        Finding first = dataPackage.findings().get(0).value();
        Finding another = new Finding();
        another.id = id;
        another.jurisdiction = first.jurisdiction;
        another.programme = first.programme;
        another.kind = first.kind;
        another.aspect = first.aspect;
        another.source = first.source;
        another.via = first.via;
        another.read = first.read;
        another.locator = first.locator;
        another.statement = first.statement;
        another.themes = first.themes;
        another.raisedBy = first.raisedBy;
        another.coder = first.coder;
        another.codedOn = first.codedOn;
        return new Row<>(new Location("findings.csv", 2), another);
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
