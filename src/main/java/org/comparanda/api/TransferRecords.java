package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Suggestion;
import org.comparanda.comparison.Transfer;
import org.comparanda.comparison.Transfers;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Finding;
import org.comparanda.export.Column;

/** What others recommended, beside the barriers of a place that none of its own recommendations addresses. */
final class TransferRecords {

    private static final String TO = "to";
    private static final String PER_BARRIER = "per_barrier";
    private static final int USUAL_PER_BARRIER = 10;
    private static final int MOST_PER_BARRIER = 100;

    private TransferRecords() {}

    static Listed<Transfer> read(Parameters parameters, Corpus corpus, String base) {
        String to = place(parameters, corpus);
        int most = parameters.number(PER_BARRIER, 1, MOST_PER_BARRIER, USUAL_PER_BARRIER);
        if (most != USUAL_PER_BARRIER) {
            parameters.understood(PER_BARRIER, String.valueOf(most));
        }
        Basis basis = ComparisonReader.basisOfAllKinds(
                parameters, corpus, "Transfers lead from barriers to recommendations; leave 'kind' out");
        Supplier<Transfers> transfers = ComparisonReader.once(() -> Transfers.of(corpus, basis, to, most));
        return Listed.compared(
                new RecordType<>(
                        "transfers", names -> columns(corpus, names), orders(corpus), RecordType.TABULAR, null),
                () -> Table.of(transfers.get().rows(), row -> row.barrier().id + ' ' + row.position()),
                Beside.of(language -> transfers.get().caveats(language)));
    }

    private static String place(Parameters parameters, Corpus corpus) {
        Optional<String> written = parameters.take(TO);
        if (written.isEmpty()) {
            parameters.fault(TO, "", "Say for which place: to=FR, or to=GB-ENG for a part of a country");
            return "";
        }
        Codes codes = new Codes(corpus);
        Set<String> meant = codes.meant(Field.JURISDICTION, written.get(), null);
        if (meant.isEmpty()) {
            parameters.unknown(
                    TO,
                    written.get(),
                    codes.nothingSuch(Field.JURISDICTION, written.get()),
                    codes.known(Field.JURISDICTION, null));
            return "";
        }
        String place = meant.iterator().next();
        parameters.understood(TO, place);
        return place;
    }

    private static List<Column<Transfer>> columns(Corpus corpus, Names names) {
        List<Column<Transfer>> columns = new ArrayList<>(List.of(
                new Column<>("barrier", row -> row.barrier().id),
                new Column<>("barrier_statement", row -> FindingRecords.statement(names, row.barrier())),
                new Column<>("barrier_themes", row -> row.barrier().themes),
                new Column<>("barrier_theme_names", "barrier_themes", row -> row.barrier().themes.stream()
                        .map(names::theme)
                        .toList()),
                new Column<>("barrier_jurisdiction", row -> row.barrier().jurisdiction),
                new Column<>("barrier_programme", row -> row.barrier().programmeId()),
                new Column<>("barrier_source", row -> row.barrier().sourceId()),
                new Column<>("suggestions", Transfer::suggestions),
                new Column<>("position", Transfer::position),
                of("rank", suggestion -> suggestion.reason().rank()),
                of("why", Suggestion::reason),
                of("explanation", suggestion -> suggestion
                        .reason()
                        .text(
                                names.place(names.countryOf(suggestion.recommendation().jurisdiction)),
                                names.language())),
                of("link_barrier", suggestion -> suggestion.link() == null ? null : suggestion.link().object),
                of("link_basis", suggestion -> suggestion.link() == null ? null : suggestion.link().basis)));
        columns.addAll(recommendation(corpus, names));
        columns.add(of("studies", Suggestion::studies));
        columns.add(new Column<>("enabler_ids", Transfer::enablerIds));
        return columns;
    }

    private static List<Order<Transfer>> orders(Corpus corpus) {
        return List.of(
                new Order<>("barrier", row -> row.barrier().id),
                new Order<>("position", Transfer::position),
                new Order<>(
                        "rank", row -> of(row, suggestion -> suggestion.reason().rank())),
                new Order<>("studies", row -> of(row, Suggestion::studies)),
                new Order<>("published", row -> of(row, suggestion -> suggestion.source().year)));
    }

    private static List<Column<Transfer>> recommendation(Corpus corpus, Names names) {
        return List.of(
                said("recommendation", finding -> finding.id),
                said("statement", finding -> FindingRecords.statement(names, finding)),
                said("statement_language", finding -> FindingRecords.statementLanguage(names, finding)),
                said("themes", finding -> finding.themes),
                said("country", finding -> names.countryOf(finding.jurisdiction)),
                new Column<>(
                        "country_name", "country", in(finding -> names.place(names.countryOf(finding.jurisdiction)))),
                said("jurisdiction", finding -> finding.jurisdiction),
                new Column<>("jurisdiction_name", "jurisdiction", in(finding -> names.place(finding.jurisdiction))),
                said("programme", Finding::programmeId),
                new Column<>("programme_name", "programme", in(finding -> names.programme(finding.programmeId()))),
                said("period", finding -> finding.period),
                said("source", Finding::sourceId),
                new Column<>("source_title", "source", in(finding -> corpus.sourceOf(finding).title)),
                said("published", finding -> corpus.sourceOf(finding).year),
                said(
                        "evidence_class",
                        finding -> corpus.sourceOf(finding).design.evidenceClass()),
                said("read", finding -> finding.read),
                said("locator", finding -> finding.locator),
                said("doi", finding -> corpus.sourceOf(finding).doi),
                said("url", finding -> FindingRecords.address(corpus.sourceOf(finding))));
    }

    private static Column<Transfer> of(String key, Function<Suggestion, Object> value) {
        return new Column<>(key, row -> of(row, value));
    }

    private static <V> V of(Transfer row, Function<Suggestion, V> value) {
        return row.suggestion() == null ? null : value.apply(row.suggestion());
    }

    private static Column<Transfer> said(String key, Function<Finding, Object> value) {
        return new Column<>(key, in(value));
    }

    private static Function<Transfer, Object> in(Function<Finding, Object> value) {
        return row -> of(row, suggestion -> value.apply(suggestion.recommendation()));
    }
}
