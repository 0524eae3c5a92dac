package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.corpus.Order;
import org.comparanda.export.Column;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;

/** How datasets are shown: what they cover, in which version, and where the package is. */
final class DatasetRecords {

    private DatasetRecords() {}

    static RecordType<Dataset> type() {
        return new RecordType<>("datasets", names -> columns(), orders(), RecordType.TABULAR, null);
    }

    private static List<Column<Dataset>> columns() {
        return List.of(
                new Column<>("name", Dataset::name),
                new Column<>("title", dataset -> dataset.version().title),
                new Column<>("version", dataset -> dataset.version().version),
                new Column<>("description", dataset -> dataset.version().description),
                new Column<>("changes", dataset -> dataset.version().changes),
                new Column<>("licence", dataset -> dataset.version().licence),
                new Column<>("codebook", dataset -> dataset.version().codebookVersion),
                new Column<>("created", dataset -> text(dataset.version().created)),
                new Column<>("published_at", dataset -> text(dataset.version().publishedAt)),
                new Column<>(
                        "findings", dataset -> dataset.evidence().findings().size()),
                new Column<>("sources", dataset -> dataset.evidence().sources().size()),
                new Column<>(
                        "programmes", dataset -> dataset.evidence().programmes().size()),
                new Column<>("figures", dataset -> dataset.evidence().figures().size()));
    }

    private static List<Order<Dataset>> orders() {
        return List.of(
                new Order<>("name", Dataset::name),
                new Order<>("published_at", dataset -> dataset.version().publishedAt),
                new Order<>("findings", dataset -> dataset.evidence().findings().size()));
    }

    /** Whom to name, how to cite this version, and where its files are. */
    static Map<String, Object> details(Question question, Names names, Dataset dataset) {
        DatasetVersion version = dataset.version();
        String address = question.asked().base() + "/v1/datasets/" + version.dataset + "/versions/" + version.version;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("contributors", version.contributors);
        details.put("citation", Citations.of(dataset, address));
        details.put("address", address);
        details.put("zip", address + ".zip");
        details.put("datapackage", address + "/datapackage.json");
        details.put("digest", version.digest);
        return details;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
