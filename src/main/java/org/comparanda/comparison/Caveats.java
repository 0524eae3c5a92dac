package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.TranslationMethod;
import org.roaringbitmap.RoaringBitmap;

/** Gathers what has to be said beside one comparison. */
final class Caveats {

    /** More names than these make a sentence unreadable; then they are counted. */
    private static final int MOST_NAMES = 12;

    private final Corpus corpus;
    private final List<Caveat> caveats = new ArrayList<>();

    Caveats(Corpus corpus) {
        this.corpus = corpus;
    }

    Caveats add(CaveatCode code, Object... arguments) {
        caveats.add(Caveat.of(code, arguments));
        return this;
    }

    /** All that was said, in the order of the codes. */
    List<Caveat> list() {
        return caveats.stream().sorted(Comparator.comparing(Caveat::code)).toList();
    }

    /** What the default filter leaves apart. */
    Caveats classes(Basis basis, RoaringBitmap counted) {
        if (basis.classesByDefault()) {
            RoaringBitmap apart = RoaringBitmap.andNot(basis.whateverClass().rows(corpus), counted);
            apart.and(ofKinds(basis.kinds()));
            add(CaveatCode.CLASSES_APART, apart.getCardinality());
        }
        return this;
    }

    Caveats emptyCells(List<Cell> cells) {
        long empty = cells.stream().filter(cell -> !cell.isFound()).count();
        long searched = cells.stream()
                .filter(cell -> cell.state() == CellState.NONE_FOUND || cell.state() == CellState.NOT_APPLICABLE)
                .count();
        return empty == 0 ? this : add(CaveatCode.EMPTY_CELLS, empty, cells.size(), searched);
    }

    Caveats overlap(Axis rows, Axis columns, Basis basis) {
        return rows.overlaps(basis.themeRule()) || columns.overlaps(basis.themeRule())
                ? add(CaveatCode.COUNTS_OVERLAP)
                : this;
    }

    Caveats outside(RoaringBitmap findings) {
        return findings.isEmpty() ? this : add(CaveatCode.OUTSIDE_THE_TABLE, findings.getCardinality());
    }

    /** Whoever names themes gets totals of the studies that say something about these. */
    Caveats totals(Basis basis) {
        return basis.chosen(basis.themeRule().field()).isPresent() ? add(CaveatCode.TOTALS_ON_THEMES) : this;
    }

    /** @param totals studies by entry of the axis */
    Caveats fewStudies(Map<String, Integer> totals, Axis axis) {
        List<String> few = totals.keySet().stream()
                .filter(code -> totals.get(code) < Cell.FEWEST_FOR_SHARE)
                .toList();
        if (few.size() > MOST_NAMES) {
            caveats.add(new Caveat(
                    CaveatCode.FEW_STUDIES, "few-studies.many", any -> new Object[] {few.size(), totals.size()}));
        } else if (!few.isEmpty()) {
            named(CaveatCode.FEW_STUDIES, "few-studies", language -> new Object[] {
                few.stream()
                        .map(code -> axis.nameOf(corpus, code, language) + " (" + totals.get(code) + ")")
                        .collect(Collectors.joining(", "))
            });
        }
        return this;
    }

    /** Of countries about some parts of which something is shown, the parts about which nothing is. */
    Caveats parts(List<String> countries, RoaringBitmap shown) {
        Dimension places = corpus.findings().dimension(Field.JURISDICTION);
        for (String country : countries) {
            List<String> parts = corpus.codebook().places().partsOf(country);
            List<String> with = parts.stream()
                    .filter(part -> RoaringBitmap.intersects(shown, places.rowsOf(part)))
                    .toList();
            List<String> without =
                    parts.stream().filter(part -> !with.contains(part)).toList();
            if (!with.isEmpty() && !without.isEmpty()) {
                String key = without.size() > MOST_NAMES ? "parts-not-covered.many" : "parts-not-covered";
                named(CaveatCode.PARTS_NOT_COVERED, key, language -> new Object[] {
                    Axis.COUNTRY.nameOf(corpus, country, language),
                    names(with, language),
                    names(without, language),
                    without.size()
                });
            }
        }
        return this;
    }

    Caveats wholesLeftOut(List<String> countries) {
        return countries.isEmpty()
                ? this
                : named(CaveatCode.WHOLES_LEFT_OUT, "wholes-left-out", language ->
                        new Object[] {names(countries, language)});
    }

    /** How well what is shown was read, who says most of it, who holds the views, and who coded them. */
    Caveats evidence(RoaringBitmap shown) {
        if (shown.isEmpty()) {
            return add(CaveatCode.NOTHING_CODED);
        }
        caveats.addAll(new ShownEvidence(corpus, shown).caveats());
        return this;
    }

    /** How many texts of these records a reader sees in a translation by machine. */
    Caveats translations(List<String> ids, String field, Language language) {
        long byMachine = language == Language.EN
                ? 0
                : ids.stream()
                        .distinct()
                        .flatMap(id -> corpus.translation(id, field, language.code()).stream())
                        .filter((Translation translation) -> translation.method == TranslationMethod.MACHINE)
                        .count();
        return byMachine == 0 ? this : add(CaveatCode.TRANSLATED_BY_MACHINE, byMachine);
    }

    private Caveats named(CaveatCode code, String key, Function<Language, Object[]> arguments) {
        caveats.add(new Caveat(code, key, arguments));
        return this;
    }

    private String names(List<String> places, Language language) {
        return places.stream()
                .map(place -> Axis.JURISDICTION.nameOf(corpus, place, language))
                .collect(Collectors.joining(", "));
    }

    private RoaringBitmap ofKinds(List<Kind> kinds) {
        Dimension kindOf = corpus.findings().dimension(Field.KIND);
        return RoaringBitmap.or(
                kinds.stream().map(kind -> kindOf.rowsOf(kind.code())).iterator());
    }
}
