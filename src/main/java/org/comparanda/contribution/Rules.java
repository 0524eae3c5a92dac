package org.comparanda.contribution;

import java.util.List;

/** All rules; their order does not matter, since reports are sorted. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new AspectOfKind(),
            new BrokenReferences(),
            new DoubledAddresses(),
            new DoubledKeys(),
            new FigureValues(),
            new KnownPlaces(),
            new KnownThemes(),
            new OwnIds(),
            new RelatedFindings(),
            new SecondHand(),
            new TranslatedTexts(),
            new WithdrawnIds());

    private Rules() {}
}
