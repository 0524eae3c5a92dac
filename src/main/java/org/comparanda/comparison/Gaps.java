package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.EvidenceClass;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Stakeholder;
import org.roaringbitmap.RoaringBitmap;

/** The evidence gap map: for every theme and country what is missing. Kinds that were asked for do not matter to it. */
public final class Gaps {

    private static final Set<EvidenceClass> FIRST_HAND = Set.of(EvidenceClass.RESEARCH, EvidenceClass.OFFICIAL);

    private final Corpus corpus;
    private final Matrix matrix;
    private final RoaringBitmap counted;
    private final Entries themes;
    private final Entries countries;
    private final Tally anyClass;
    private final CellScopes scopes;

    private Gaps(Corpus corpus, Basis basis) {
        List<Kind> kinds = List.of(Kind.values());
        Basis broad = basis.whateverClass();
        this.corpus = corpus;
        this.matrix = Matrix.ofThemesByCountry(
                corpus, new Basis(basis.filter(), kinds, basis.themeRule(), basis.classesByDefault()));
        this.counted = basis.rows(corpus);
        this.themes = Entries.of(corpus, Axis.THEME, broad);
        this.countries = Entries.of(corpus, Axis.COUNTRY, broad);
        this.anyClass = new Tally(corpus, broad.rows(corpus), themes, countries, kinds);
        this.scopes = new CellScopes(corpus, broad, themes, countries);
    }

    public static Gaps of(Corpus corpus, Basis basis) {
        return new Gaps(corpus, basis);
    }

    /** Every theme in every country, theme by theme in the order of the codebook. */
    public List<Gap> rows() {
        List<Gap> rows = new ArrayList<>();
        StudyCounter counter = new StudyCounter(corpus);
        int[] totals =
                matrix.totals().values().stream().mapToInt(total -> total).toArray();
        for (int theme = 0; theme < themes.size(); theme++) {
            for (int country = 0; country < countries.size(); country++) {
                Rows all = all(theme, country);
                Rows within = within(all);
                rows.add(new Gap(
                        themes.codes().get(theme),
                        countries.codes().get(country),
                        gaps(theme, country, findings(all), findings(within)),
                        counter.count(within).studies(),
                        totals[country],
                        within.size(),
                        new FindingIds(corpus.findings(), within),
                        all.size()));
            }
        }
        return rows;
    }

    /** The filter that selects exactly the findings that are counted on a theme in a country. */
    public Filter filterOf(Gap gap) {
        return matrix.filterOf(gap.theme(), gap.country());
    }

    /** What must be said beside it. */
    public List<Caveat> caveats() {
        return matrix.caveats();
    }

    private List<GapKind> gaps(int theme, int country, List<Finding> all, List<Finding> counted) {
        if (all.isEmpty()) {
            return scopes.silence(themes.codes().get(theme), countries.codes().get(country))
                    .map(result -> result == SearchResult.NONE_FOUND ? List.of(GapKind.NONE_FOUND) : List.<GapKind>of())
                    .orElse(List.of(GapKind.NOT_SEARCHED));
        }
        List<GapKind> gaps = new ArrayList<>();
        if (all.stream().noneMatch(this::isFirstHand)) {
            gaps.add(GapKind.NOTHING_FIRST_HAND);
        }
        if (counted.stream().anyMatch(finding -> finding.kind == Kind.BARRIER)
                && counted.stream().noneMatch(finding -> finding.kind == Kind.RECOMMENDATION)) {
            gaps.add(GapKind.NO_RECOMMENDATION);
        }
        if (!counted.isEmpty() && counted.stream().noneMatch(Gaps::isPublicVoice)) {
            gaps.add(GapKind.NO_PUBLIC_VOICE);
        }
        return List.copyOf(gaps);
    }

    private boolean isFirstHand(Finding finding) {
        return finding.read != ReadLevel.SECONDARY
                && FIRST_HAND.contains(corpus.sourceOf(finding).design.evidenceClass());
    }

    private static boolean isPublicVoice(Finding finding) {
        return finding.raisedBy.contains(Stakeholder.PATIENTS) || finding.raisedBy.contains(Stakeholder.PUBLIC);
    }

    private Rows all(int theme, int country) {
        RoaringBitmap all = new RoaringBitmap();
        for (int kind = 0; kind < Kind.values().length; kind++) {
            Rows rows = anyClass.cellRows(theme, country, kind);
            IntStream.range(0, rows.size()).map(rows::get).forEach(all::add);
        }
        Rows inOrder = new Rows();
        all.forEach((int row) -> inOrder.add(row));
        return inOrder;
    }

    private Rows within(Rows all) {
        Rows within = new Rows();
        IntStream.range(0, all.size()).map(all::get).filter(counted::contains).forEach(within::add);
        return within;
    }

    private List<Finding> findings(Rows rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> corpus.findings().row(rows.get(i)))
                .toList();
    }
}
