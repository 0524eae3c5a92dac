package org.comparanda.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Kind;

/** A row with a value of every type that a column may give. */
record Specimen(
        String id,
        Kind kind,
        String statement,
        List<String> themes,
        BigDecimal value,
        Integer wave,
        Boolean reviewed,
        Edtf period,
        LocalDate readOn) {

    static final List<Column<Specimen>> COLUMNS = List.of(
            new Column<>("id", Specimen::id),
            new Column<>("kind", Specimen::kind),
            new Column<>("statement", Specimen::statement),
            new Column<>("themes", Specimen::themes),
            new Column<>("value", Specimen::value),
            new Column<>("wave", Specimen::wave),
            new Column<>("reviewed", Specimen::reviewed),
            new Column<>("period", Specimen::period),
            new Column<>("read_on", Specimen::readOn));

    static final Specimen FULL = new Specimen(
            "gb-eng-001",
            Kind.BARRIER,
            "Rémunération, \"größer\" – 電子 𝔘\nnext line",
            List.of("funding", "timetables"),
            new BigDecimal("-1.2E+10"),
            2,
            true,
            Edtf.parse("2005/2006"),
            LocalDate.of(2026, 11, 22));

    static final Specimen EMPTY = new Specimen("gb-eng-002", null, null, List.of(), null, null, null, null, null);

    static Listing<Specimen> listing(Specimen... rows) {
        return listing(List.of(rows));
    }

    static Listing<Specimen> listing(Iterable<Specimen> rows) {
        return new Listing<>("findings", COLUMNS, rows, List.of(new Listing.Note("release", "2026.11.1")));
    }

    static Specimen saying(String statement) {
        return new Specimen("x-1", null, statement, List.of(), null, null, null, null, null);
    }

    /** Rows that are made while they are walked, and once only. */
    static Iterable<Specimen> passing(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> new Specimen(
                        "x-" + i,
                        Kind.BARRIER,
                        "Claim " + i + " of many, in about as many words as a claim of the real data has",
                        List.of("funding"),
                        BigDecimal.valueOf(i),
                        i,
                        true,
                        null,
                        null))::iterator;
    }
}
