package org.comparanda.corpus;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.roaringbitmap.RoaringBitmap;

/** Finds rows that are known already, all with one score: the rarer, the higher. */
final class RowsQuery extends Query {

    private final RoaringBitmap rows;

    RowsQuery(RoaringBitmap rows) {
        this.rows = rows;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) {
        float score = boost * rarity(searcher.getIndexReader().maxDoc(), rows.getCardinality());
        return new ConstantScoreWeight(this, score) {

            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
                rows.forEachInRange(leaf.docBase, found.length(), row -> found.set(row - leaf.docBase));
                return new ConstantScoreScorer(
                        this, score(), scores, new BitSetIterator(found, found.approximateCardinality()));
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
        return rows.getCardinality() + " rows";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && rows.equals(((RowsQuery) other).rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), rows);
    }
}
