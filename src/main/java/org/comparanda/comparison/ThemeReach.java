package org.comparanda.comparison;

import java.util.List;
import org.comparanda.evidence.Kind;

/**
 * How far one theme reaches, for one kind.
 *
 * @param verdict in words
 * @param reach share, from 0 to 1, of the countries with five studies or more in which a study raises it; null where
 *     fewer than two countries have so many
 * @param raisedIn countries with five studies or more in which a study raises it
 * @param silentIn countries with five studies or more in which none does
 * @param thinIn countries with fewer than five studies, which are not counted
 * @param thinButRaisedIn those of them in which a study raises it all the same
 * @param distinctiveFor the one country that raises it; null unless it is distinctive
 * @param confirmed whether logged searches found nothing in each other country; null unless it is distinctive
 * @param findingIds the findings, over all countries
 */
public record ThemeReach(
        String theme,
        Kind kind,
        Verdict verdict,
        Double reach,
        List<String> raisedIn,
        List<String> silentIn,
        List<String> thinIn,
        List<String> thinButRaisedIn,
        String distinctiveFor,
        Boolean confirmed,
        List<String> findingIds) {

    static ThemeReach of(String theme, Kind kind, List<Cell> cells) {
        List<Cell> told = cells.stream()
                .filter(cell -> cell.studiesTotal() >= Cell.FEWEST_FOR_SHARE)
                .toList();
        List<Cell> raising = told.stream().filter(Cell::isFound).toList();
        List<Cell> anywhere = cells.stream().filter(Cell::isFound).toList();
        Verdict verdict = verdict(cells, told, raising, anywhere);
        boolean distinctive = verdict == Verdict.DISTINCTIVE;
        return new ThemeReach(
                theme,
                kind,
                verdict,
                told.size() < 2 ? null : Double.valueOf(Cell.rounded(raising.size(), told.size())),
                countries(raising),
                countries(told.stream().filter(cell -> !cell.isFound()).toList()),
                countries(cells.stream().filter(cell -> !told.contains(cell)).toList()),
                countries(anywhere.stream().filter(cell -> !told.contains(cell)).toList()),
                distinctive ? anywhere.get(0).column() : null,
                distinctive
                        ? cells.stream().allMatch(cell -> cell.isFound() || cell.state() == CellState.NONE_FOUND)
                        : null,
                anywhere.stream().flatMap(cell -> cell.findingIds().stream()).toList());
    }

    private static Verdict verdict(List<Cell> cells, List<Cell> told, List<Cell> raising, List<Cell> anywhere) {
        if (anywhere.isEmpty()) {
            return Verdict.NOT_RAISED;
        }
        if (told.size() < 2) {
            return Verdict.CANNOT_BE_TOLD;
        }
        if (raising.size() == told.size()) {
            return Verdict.IN_ALL;
        }
        if (raising.size() * 3 >= told.size() * 2) {
            return Verdict.WIDELY_SHARED;
        }
        if (anywhere.size() == 1 && anywhere.get(0).studies() >= 2) {
            // Only one country speaks; the others' silence says something only where enough was read of them.
            return told.size() == cells.size() ? Verdict.DISTINCTIVE : Verdict.CANNOT_BE_TOLD;
        }
        return Verdict.RAISED;
    }

    private static List<String> countries(List<Cell> cells) {
        return cells.stream().map(Cell::column).toList();
    }
}
