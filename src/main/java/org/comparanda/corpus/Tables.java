package org.comparanda.corpus;

import java.time.LocalDate;
import java.util.function.Function;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;

/** By what each table of a release can be filtered. */
final class Tables {

    private Tables() {}

    static Table<Finding> findings(Links links) {
        Function<Finding, Source> source = finding -> links.source(finding.sourceId());
        Dimensions<Finding> dimensions = Dimensions.themes(new Dimensions<>(links, links.findings))
                .place(finding -> finding.jurisdiction)
                .enumeration(Field.KIND, finding -> finding.kind)
                .enumeration(Field.ASPECT, finding -> finding.aspect)
                .value(Field.PROGRAMME, Finding::programmeId)
                .value(Field.SOURCE, Finding::sourceId)
                .source(source)
                .enumeration(Field.READ, finding -> finding.read)
                .following(Field.RAISED_BY, finding -> finding.raisedBy, all -> all.stream()
                        .map(Coded::code)
                        .toList())
                .value(Field.DATASET, finding -> finding.dataset)
                .values(Field.FLAG, finding -> finding.flags);
        Texts texts = new Texts(links);
        return new Table<>(
                links.findings,
                finding -> finding.id,
                dimensions.built(),
                new Periods(links.findings, finding -> finding.period),
                new TableWords<>(
                        links.findings,
                        texts::of,
                        () -> texts.names(
                                dimensions.built(), Field.SOURCE, Field.PROGRAMME, Field.JURISDICTION, Field.THEME)));
    }

    static Table<Source> sources(Links links) {
        Dimensions<Source> dimensions = new Dimensions<>(links, links.sources)
                .places(links::placesOf)
                .source(Function.identity())
                .enumeration(Field.TYPE, source -> source.type)
                .enumeration(Field.READ, source -> source.read)
                .value(Field.DATASET, source -> source.dataset)
                .values(Field.FLAG, source -> source.flags);
        Texts texts = new Texts(links);
        return new Table<>(
                links.sources,
                Source::id,
                dimensions.built(),
                new Periods(links.sources, source -> source.dataPeriod),
                new TableWords<>(links.sources, texts::of, () -> texts.names(dimensions.built())));
    }

    static Table<Programme> programmes(Links links) {
        Dimensions<Programme> dimensions = new Dimensions<>(links, links.programmes)
                .place(programme -> programme.jurisdiction)
                .enumeration(Field.STATUS, programme -> programme.status)
                .values(Field.SOURCE, Programme::sourceIds)
                .value(Field.DATASET, programme -> programme.dataset)
                .values(Field.FLAG, programme -> programme.flags);
        Texts texts = new Texts(links);
        return new Table<>(
                links.programmes,
                Programme::id,
                dimensions.built(),
                new Periods(links.programmes, Tables::runningTime),
                new TableWords<>(
                        links.programmes, texts::of, () -> texts.names(dimensions.built(), Field.JURISDICTION)));
    }

    static Table<Figure> figures(Links links) {
        Dimensions<Figure> dimensions = new Dimensions<>(links, links.figures)
                .place(figure -> figure.jurisdiction)
                .value(Field.PROGRAMME, Figure::programmeId)
                .enumeration(Field.MEASURE, figure -> figure.measure)
                .value(Field.UNIT, figure -> figure.unit)
                .value(Field.SOURCE, Figure::sourceId)
                .source(figure -> links.source(figure.sourceId()))
                .enumeration(Field.READ, figure -> figure.read)
                .value(Field.DATASET, figure -> figure.dataset)
                .values(Field.FLAG, figure -> figure.flags);
        Texts texts = new Texts(links);
        return new Table<>(
                links.figures,
                figure -> figure.id,
                dimensions.built(),
                new Periods(links.figures, figure -> figure.asOf),
                new TableWords<>(
                        links.figures,
                        texts::of,
                        () -> texts.names(
                                dimensions.built(), Field.SOURCE, Field.PROGRAMME, Field.JURISDICTION, Field.MEASURE)));
    }

    /** From the start of a programme to its end; without an end it is taken to go on. */
    private static Edtf runningTime(Programme programme) {
        if (programme.start == null) {
            return programme.end;
        }
        return programme.end == null
                ? new Edtf(programme.start.text() + "/..", programme.start.first(), LocalDate.MAX)
                : new Edtf(
                        programme.start.text() + "/" + programme.end.text(),
                        programme.start.first(),
                        programme.end.last());
    }
}
