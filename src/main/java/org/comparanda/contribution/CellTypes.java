package org.comparanda.contribution;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Nearest;

/** The types of cells that packages have. */
final class CellTypes {

    static final CellType<String> TEXT = cell -> cell;

    static final CellType<Edtf> EDTF = cell -> {
        try {
            return Edtf.parse(cell);
        } catch (DateTimeException e) {
            throw new CellFault(
                    "bad-period", cell, e.getMessage(), "write 2007, 2007-06, 2007-06-30, 2005/2006, 2017/.. or 201X");
        }
    };

    static final CellType<Integer> INTEGER = new Typed<>("integer", CellTypes::integer, String::valueOf);
    static final CellType<BigDecimal> NUMBER = new Typed<>("number", CellTypes::number, BigDecimal::toPlainString);
    static final CellType<Boolean> BOOLEAN = new Typed<>("boolean", CellTypes::bool, String::valueOf);
    static final CellType<LocalDate> DATE = new Typed<>("date", CellTypes::date, LocalDate::toString);

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> TRUTH =
            Map.of("yes", "true", "y", "true", "1", "true", "no", "false", "n", "false", "0", "false");
    private static final String SEPARATOR = "|";
    /** Codes or keys with semicolons or commas between them; names of authors are written otherwise. */
    private static final Pattern OTHERWISE_JOINED = Pattern.compile("^[a-z0-9-]++(\\s*+[,;]\\s*+[a-z0-9-]++)++");

    private CellTypes() {}

    /** A code of a closed list. */
    static <E extends Enum<E> & Coded> CellType<E> coded(Class<E> list) {
        List<String> codes = Coded.codes(list);
        Map<String, E> values = Coded.byCode(list);
        return new Typed<>(
                "string",
                cell -> Optional.ofNullable(values.get(cell)).orElseThrow(() -> unknown(cell, codes)),
                Coded::code);
    }

    /** One of some words. */
    static CellType<String> oneOf(List<String> words) {
        return cell -> {
            if (!words.contains(cell)) {
                throw unknown(cell, words);
            }
            return cell;
        };
    }

    /** Values joined by {@code |}, none of them twice. */
    static <V> CellType<List<V>> list(CellType<V> type) {
        return new Typed<>(
                "string",
                cell -> {
                    if (OTHERWISE_JOINED.matcher(cell).matches()) {
                        throw new CellFault(
                                "list-separator",
                                cell,
                                "several values stand in '" + cell + "', and not joined as they should be",
                                "join them by |",
                                List.of(cell.replaceAll("\\s*[,;]\\s*", SEPARATOR)));
                    }
                    List<V> values = new ArrayList<>();
                    for (String part : cell.split("\\|", -1)) {
                        String written = part.strip();
                        if (written.isEmpty()) {
                            throw new CellFault("empty-item", cell, "an item of the list is empty", "take out one '|'");
                        }
                        V value = type.read(written);
                        if (values.contains(value)) {
                            throw new CellFault(
                                    "doubled-item", written, "'" + written + "' is listed twice", "list it once");
                        }
                        values.add(value);
                    }
                    return values;
                },
                values ->
                        String.join(SEPARATOR, values.stream().map(type::write).toList()));
    }

    static CellFault unknown(String cell, List<String> codes) {
        return new CellFault(
                "unknown-code",
                cell,
                "'" + cell + "' is not a code of this list",
                "take one of " + String.join(", ", codes),
                Nearest.to(cell, codes));
    }

    private static Integer integer(String cell) throws CellFault {
        if (!WHOLE.matcher(cell).matches()) {
            throw new CellFault("bad-number", cell, "'" + cell + "' is not a whole number", "write digits only");
        }
        return Integer.valueOf(cell);
    }

    private static BigDecimal number(String cell) throws CellFault {
        if (!DECIMAL.matcher(cell).matches()) {
            throw new CellFault(
                    "bad-number",
                    cell,
                    "'" + cell + "' is not a number",
                    "write 6200000000 or 12.5: digits, a point for decimals, nothing between thousands");
        }
        return new BigDecimal(cell);
    }

    private static Boolean bool(String cell) throws CellFault {
        String folded = cell.toLowerCase(Locale.ROOT);
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        String meant = folded.equals("true") || folded.equals("false") ? folded : TRUTH.get(folded);
        throw new CellFault(
                "bad-boolean",
                cell,
                "'" + cell + "' is neither true nor false",
                "write true or false, or leave the cell empty",
                meant == null ? List.of() : List.of(meant));
    }

    private static LocalDate date(String cell) throws CellFault {
        try {
            if (DAY.matcher(cell).matches()) {
                return LocalDate.parse(cell);
            }
        } catch (DateTimeException e) {
            // Right form, but no day of the calendar: said below.
        }
        throw new CellFault(
                "bad-date", cell, "'" + cell + "' is not a day", "write year-month-day, such as 2026-11-22");
    }

    private interface Reader<V> {
        V read(String cell) throws CellFault;
    }

    private record Typed<V>(String schemaType, Reader<V> reader, Function<V, String> writer) implements CellType<V> {

        @Override
        public V read(String cell) throws CellFault {
            return reader.read(cell);
        }

        @Override
        public String write(V value) {
            return writer.apply(value);
        }
    }
}
