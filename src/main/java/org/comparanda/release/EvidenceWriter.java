package org.comparanda.release;

import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Evidence;
import org.hibernate.StatelessSession;

/** Writes a dataset version in batches, each table after those that it points to. */
final class EvidenceWriter {

    private final StatelessSession session;
    private final BulkInsert insert;

    EvidenceWriter(StatelessSession session) {
        this.session = session;
        this.insert = new BulkInsert(session);
    }

    void write(DatasetVersion version, DataPackage dataPackage) {
        Evidence evidence = dataPackage.evidence();
        session.insert(version);
        insert.rows(evidence.contributors().stream());
        insert.target("source", evidence.sources().stream());
        insert.target("programme", evidence.programmes().stream());
        insert.rows(evidence.programmes().stream()
                .flatMap(programme -> ListItem.items(programme, programme.sources, ProgrammeSource::new)));
        insert.target("finding", evidence.findings().stream());
        insert.rows(evidence.findings().stream()
                .flatMap(finding -> ListItem.items(finding, finding.themes, FindingTheme::new)));
        insert.rows(evidence.findings().stream()
                .flatMap(finding -> ListItem.items(finding, finding.raisedBy, FindingRaisedBy::new)));
        insert.rows(evidence.figures().stream());
        insert.rows(evidence.relations().stream());
        insert.rows(evidence.searches().stream());
        insert.rows(evidence.translations().stream());
        insert.rows(evidence.withdrawals().stream());
        insert.rows(RecordFlag.of(evidence).stream());
    }
}
