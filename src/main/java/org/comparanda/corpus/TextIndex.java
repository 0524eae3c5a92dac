package org.comparanda.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of a table's rows. Nothing is stored in it: a document has the number of its row. */
final class TextIndex {

    /** Beginnings are found or not, however often: no more is kept of whole words than where they are. */
    private static final FieldType WHOLE = whole();

    /** Rows from which on it is quicker to index parts side by side; parts follow each other as their rows do. */
    private static final int WORTH_SHARING = 20_000;

    private final IndexSearcher searcher;

    /**
     * Indexes rows.
     *
     * @param texts the texts of a row, by field of {@link Words}
     */
    <T> TextIndex(List<T> rows, Function<T, Map<Words.Field, String>> texts) {
        int parts = rows.size() < WORTH_SHARING ? 1 : Runtime.getRuntime().availableProcessors();
        IndexReader[] readers = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> part(rows, part, parts))
                .map(part -> reader(part, texts))
                .toArray(IndexReader[]::new);
        try {
            searcher = new IndexSearcher(new MultiReader(readers));
            // Answers are cached above, whole; a cache of Lucene's own would only be one more thing in memory.
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException("a directory in memory failed", e);
        }
    }

    private static <T> List<T> part(List<T> rows, int part, int parts) {
        return rows.subList((int) ((long) rows.size() * part / parts), (int) ((long) rows.size() * (part + 1) / parts));
    }

    private static <T> IndexReader reader(List<T> rows, Function<T, Map<Words.Field, String>> texts) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // Merges only neighbours, so that documents keep the order of the rows.
        IndexWriterConfig config =
                new IndexWriterConfig(Words.ANALYZER).setRAMBufferSizeMB(128).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (T row : rows) {
                Document document = new Document();
                texts.apply(row).forEach((field, text) -> {
                    document.add(new TextField(field.name(), text, Store.NO));
                    document.add(new Field(field.whole().name(), text, WHOLE));
                });
                writer.addDocument(document);
            }
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("a directory in memory failed", e);
        }
    }

    private static FieldType whole() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /**
     * The rows that match, each with its score.
     *
     * @throws IndexSearcher.TooManyClauses if the query asks for too many words at once
     */
    Hits search(Query query) {
        try {
            return searcher.search(query, new HitCollectors());
        } catch (IOException e) {
            throw new UncheckedIOException("a directory in memory failed", e);
        }
    }

    /** There is one thread and one collector, which sees the documents in their order. */
    private static final class HitCollectors implements CollectorManager<HitCollector, Hits> {

        @Override
        public HitCollector newCollector() {
            return new HitCollector();
        }

        @Override
        public Hits reduce(Collection<HitCollector> collectors) {
            return collectors.iterator().next().hits;
        }
    }

    private static final class HitCollector extends SimpleCollector {

        private final Hits hits = new Hits();
        private int firstRow;
        private Scorable scorer;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            firstRow = segment.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            hits.add(firstRow + document, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
