package org.comparanda.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Evidence;
import org.hibernate.StatelessSession;

/** Writes a dataset version in batches, each table after those that it points to. */
final class EvidenceWriter {

    private static final int BATCH = 2_000;

    private final StatelessSession session;

    EvidenceWriter(StatelessSession session) {
        this.session = session;
    }

    void write(DatasetVersion version, DataPackage dataPackage) {
        Evidence evidence = dataPackage.evidence();
        session.insert(version);
        insert(evidence.contributors().stream());
        insert(evidence.sources().stream());
        insert(evidence.programmes().stream());
        insert(evidence.programmes().stream()
                .flatMap(programme -> ListItem.items(programme, programme.sources, ProgrammeSource::new)));
        insert(evidence.findings().stream());
        insert(evidence.findings().stream()
                .flatMap(finding -> ListItem.items(finding, finding.themes, FindingTheme::new)));
        insert(evidence.findings().stream()
                .flatMap(finding -> ListItem.items(finding, finding.raisedBy, FindingRaisedBy::new)));
        insert(evidence.figures().stream());
        insert(evidence.relations().stream());
        insert(evidence.searches().stream());
        insert(evidence.translations().stream());
        insert(evidence.withdrawals().stream());
    }

    private void insert(Stream<?> rows) {
        List<Object> batch = new ArrayList<>(BATCH);
        Iterator<?> all = rows.iterator();
        while (all.hasNext()) {
            batch.add(all.next());
            if (batch.size() == BATCH || !all.hasNext()) {
                session.insertMultiple(batch);
                batch.clear();
            }
        }
    }
}
