package org.comparanda.release;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;
import org.hibernate.annotations.Immutable;

/** What the checks warned of in a record when it was published. The position counts the flags of a dataset version. */
@Entity
@Immutable
class RecordFlag extends PublishedRow {

    /** {@code finding}, {@code source}, {@code programme} or {@code figure}. */
    String kind;

    /** Position of the record in its table. */
    int owner;

    String code;

    /** The tables whose records are flagged, by the kind of their records. */
    static Map<String, List<? extends PublishedRow>> tables(Evidence evidence) {
        Map<String, List<? extends PublishedRow>> tables = new LinkedHashMap<>();
        tables.put("finding", evidence.findings());
        tables.put("source", evidence.sources());
        tables.put("programme", evidence.programmes());
        tables.put("figure", evidence.figures());
        return tables;
    }

    /** All flags of a dataset version. */
    static List<RecordFlag> of(Evidence evidence) {
        List<RecordFlag> flags = new ArrayList<>();
        tables(evidence)
                .forEach((kind, rows) ->
                        rows.forEach(row -> row.flags.forEach(code -> flags.add(of(kind, row, code, flags.size())))));
        return flags;
    }

    private static RecordFlag of(String kind, PublishedRow row, String code, int position) {
        RecordFlag flag = new RecordFlag();
        flag.dataset = row.dataset;
        flag.version = row.version;
        flag.position = position;
        flag.kind = kind;
        flag.owner = row.position;
        flag.code = code;
        return flag;
    }
}
