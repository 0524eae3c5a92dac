package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.comparanda.corpus.CurrentCorpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.PastCorpora;
import org.comparanda.corpus.Table;
import org.comparanda.export.Column;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;
import org.comparanda.release.Release;

/** Every version of every dataset that was ever published. */
@ApplicationScoped
class PublishedDatasets {

    private final AskedRelease asked;
    private final CurrentCorpus current;
    private final PastCorpora past;
    private final Database database;

    PublishedDatasets(AskedRelease asked, CurrentCorpus current, PastCorpora past, Database database) {
        this.asked = asked;
        this.current = current;
        this.past = past;
        this.database = database;
    }

    /**
     * One version of a dataset: from memory if it is served, else from the database.
     *
     * @throws ProblemException 404 if it was never published
     */
    Dataset find(String name, String version) {
        Optional<Dataset> served = asked.current().content().dataset(name).filter(dataset -> dataset.version()
                .version
                .equals(version));
        return served.or(() -> current.published().version(name, version).flatMap(known -> past.heldDataset(
                                name, version)
                        .or(() -> database.ask(() -> past.loadDataset(name, version)))))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no version '" + Problem.shown(version) + "' of a dataset '" + Problem.shown(name)
                                + "'; the datasets are listed at /v1/datasets"));
    }

    /**
     * The versions of a dataset, the newest first.
     *
     * @throws ProblemException 404 if there is no dataset of this name
     */
    ListReader<DatasetVersion> versionsOf(String name) {
        asked.current();
        List<DatasetVersion> versions = current.published().versionsOf(name);
        if (versions.isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no dataset '" + Problem.shown(name) + "'; the datasets are listed at /v1/datasets");
        }
        return (parameters, corpus) -> Listed.workedOut(
                TYPE, () -> Table.of(upTo(corpus.content().release(), versions), version -> version.version));
    }

    private static List<DatasetVersion> upTo(Release release, List<DatasetVersion> versions) {
        return versions.stream()
                .filter(version -> !version.publishedAt.isAfter(release.publishedAt))
                .toList();
    }

    private static final RecordType<DatasetVersion> TYPE = new RecordType<>(
            "versions",
            names -> List.of(
                    new Column<>("name", version -> version.dataset),
                    new Column<>("version", version -> version.version),
                    new Column<>("title", version -> version.title),
                    new Column<>("changes", version -> version.changes),
                    new Column<>("licence", version -> version.licence),
                    new Column<>("codebook", version -> version.codebookVersion),
                    new Column<>("published_at", version -> version.publishedAt.toString()),
                    new Column<>("digest", version -> version.digest)),
            List.of(new Order<>("published_at", version -> version.publishedAt)),
            RecordType.TABULAR,
            null);
}
