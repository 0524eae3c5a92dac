package org.comparanda.corpus;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Finds rows that are known already, all with one score: the rarer, the higher. */
final class RowsQuery extends Query {

    private final FixedBitSet rows;
    private final int count;

    RowsQuery(FixedBitSet rows) {
        this.rows = rows;
        this.count = rows.cardinality();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) {
        float score = boost * rarity(searcher.getIndexReader().maxDoc(), count);
        return new ConstantScoreWeight(this, score) {

            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                return new ConstantScoreScorer(this, score(), scores, new Part(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    /** As BM25 weighs a word that stands in so many of all documents. */
    private static float rarity(int all, int found) {
        return (float) Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return count + " rows";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && rows.equals(((RowsQuery) other).rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), rows);
    }

    /** Those of the rows that are in one leaf of the index, as its documents. */
    private final class Part extends DocIdSetIterator {

        private final int first;
        private final int end;
        private int document = -1;

        Part(LeafReaderContext leaf) {
            first = leaf.docBase;
            end = leaf.docBase + leaf.reader().maxDoc();
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int row = target < end - first ? rows.nextSetBit(first + target) : NO_MORE_DOCS;
            document = row < end ? row - first : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return Math.min(count, end - first);
        }
    }
}
