package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.roaringbitmap.RoaringBitmap;

/** What others recommended, beside the barriers of a place that no recommendation of its own addresses. */
public final class Transfers {

    private final Corpus corpus;
    private final Basis basis;
    private final String place;
    private final RoaringBitmap here;
    private final RoaringBitmap elsewhere;
    private final List<Transfer> rows;

    private Transfers(Corpus corpus, Basis basis, String place, int mostForBarrier) {
        this.corpus = corpus;
        this.basis = basis;
        this.place = place;
        this.here = hereabouts();
        this.elsewhere = RoaringBitmap.andNot(basis.rows(corpus), here);
        this.rows = transfers(mostForBarrier);
    }

    /**
     * Looks for recommendations elsewhere.
     *
     * @param basis what is counted; the places that it names are where recommendations may come from
     * @param place code of a country, its parts included, or of a part
     * @param mostForBarrier suggestions to give for one barrier at the most
     */
    public static Transfers of(Corpus corpus, Basis basis, String place, int mostForBarrier) {
        return new Transfers(corpus, basis, place, mostForBarrier);
    }

    /** Barrier by barrier in the order of the release, for each the nearest suggestion first. */
    public List<Transfer> rows() {
        return rows;
    }

    /** What must be said beside it, to a reader of this language. */
    public List<Caveat> caveats(Language language) {
        RoaringBitmap shown = new RoaringBitmap();
        shownIds().flatMap(id -> corpus.findings().numberOf(id).stream()).forEach(shown::add);
        long links = rows.stream().filter(row -> basisOf(row) != null).count();
        long inferred = rows.stream()
                .filter(row -> basisOf(row) == RelationBasis.INFERRED)
                .count();
        Caveats caveats = new Caveats(corpus)
                .classes(basis, basis.rows(corpus))
                .add(CaveatCode.FIT_NOT_JUDGED, Axis.JURISDICTION.nameOf(corpus, place, language))
                .translations(shownIds().toList(), "statement", language)
                .evidence(shown);
        return (inferred == 0 ? caveats : caveats.add(CaveatCode.LINKS_INFERRED, inferred, links)).list();
    }

    private Stream<String> shownIds() {
        return rows.stream()
                .flatMap(row -> row.suggestion() == null
                        ? Stream.of(row.barrier().id)
                        : Stream.of(row.barrier().id, row.suggestion().recommendation().id))
                .distinct();
    }

    private List<Transfer> transfers(int mostForBarrier) {
        Suggestions suggestions = new Suggestions(corpus, findings(elsewhere, Kind.RECOMMENDATION));
        Map<String, List<String>> enablers = new HashMap<>();
        List<Transfer> transfers = new ArrayList<>();
        for (Finding barrier : findings(ownBarriers(), Kind.BARRIER)) {
            if (isAddressedHere(barrier)) {
                continue;
            }
            List<Suggestion> found = suggestions.forBarrier(barrier);
            List<String> helping = enablers.computeIfAbsent(barrier.mainTheme(), this::enablersOn);
            if (found.isEmpty()) {
                transfers.add(new Transfer(barrier, null, null, 0, helping));
            }
            for (int i = 0; i < Math.min(found.size(), mostForBarrier); i++) {
                transfers.add(new Transfer(barrier, found.get(i), i + 1, found.size(), helping));
            }
        }
        return List.copyOf(transfers);
    }

    /** What is said about the place, its parts, and the country that it is a part of. */
    private RoaringBitmap hereabouts() {
        Dimension places = corpus.findings().dimension(Field.JURISDICTION);
        return RoaringBitmap.or(
                corpus.findings().dimension(Field.COUNTRY).rowsOf(place),
                places.rowsOf(place),
                places.rowsOf(Chosen.countryOf(corpus, place)));
    }

    private RoaringBitmap ownBarriers() {
        Filter anywhere = basis.filter().without(Field.COUNTRY).without(Field.JURISDICTION);
        RoaringBitmap own = RoaringBitmap.or(
                corpus.findings().dimension(Field.COUNTRY).rowsOf(place),
                corpus.findings().dimension(Field.JURISDICTION).rowsOf(place));
        own.and(corpus.findings().select(anywhere).rows());
        return own;
    }

    private boolean isAddressedHere(Finding barrier) {
        return corpus.relationsTo(barrier.id).stream()
                .filter(relation -> relation.type == RelationType.ADDRESSES)
                .flatMap(relation -> corpus.findings().numberOf(relation.subject).stream())
                .anyMatch(here::contains);
    }

    private List<String> enablersOn(String theme) {
        RoaringBitmap rowsOnTheme = RoaringBitmap.and(
                elsewhere, corpus.findings().dimension(Field.THEME).rowsOf(theme));
        return findings(rowsOnTheme, Kind.ENABLER).stream()
                .map(finding -> finding.id)
                .toList();
    }

    private List<Finding> findings(RoaringBitmap rows, Kind kind) {
        RoaringBitmap ofKind =
                RoaringBitmap.and(rows, corpus.findings().dimension(Field.KIND).rowsOf(kind.code()));
        List<Finding> findings = new ArrayList<>(ofKind.getCardinality());
        ofKind.forEach((int row) -> findings.add(corpus.findings().row(row)));
        return findings;
    }

    private static RelationBasis basisOf(Transfer row) {
        return row.suggestion() == null || row.suggestion().link() == null
                ? null
                : row.suggestion().link().basis;
    }
}
