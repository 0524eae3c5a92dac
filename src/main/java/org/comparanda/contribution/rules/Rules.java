package org.comparanda.contribution.rules;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.evidence.Codebook;

/** All rules; their order does not matter, since reports are sorted. */
public final class Rules {

    private static final List<Rule> ALONE = List.of(
            new AlikeStatements(),
            new AspectOfKind(),
            new BareSources(),
            new BrokenReferences(),
            new DeprecatedThemes(),
            new DoubledAddresses(),
            new DoubledKeys(),
            new DoubledSources(),
            new FigureValues(),
            new FindableSources(),
            new KnownLanguages(),
            new KnownPlaces(),
            new KnownThemes(),
            new NothingYet(),
            new OrcidCheckDigits(),
            new OwnIds(),
            new Periods(),
            new PlaceOfProgramme(),
            new RelatedFindings(),
            new RelationCircles(),
            new SearchLog(),
            new SecondHand(),
            new SecondHandLocators(),
            new Shares(),
            new StatementForm(),
            new TranslatedTexts(),
            new UnusedSources(),
            new WithdrawnIds());

    private static final List<NeighbourRule> BESIDE = List.of(
            new ForeignReferences(),
            new KeptIds(),
            new KeptMeaning(),
            new RelationAges(),
            new RelationKinds(),
            new RelationStudies(),
            new RelationThemes(),
            new SharedSources(),
            new VersionSteps(),
            new VersionsGoUp());

    private Rules() {}

    /**
     * What all rules have to say of a package.
     *
     * @param dataPackage the package; values that could not be read are absent
     * @param codebook what codes and places there are
     * @param neighbours what is or will be published beside it
     */
    public static Stream<Issue> check(DataPackage dataPackage, Codebook codebook, Neighbours neighbours) {
        return Stream.concat(
                ALONE.stream().flatMap(rule -> rule.check(dataPackage, codebook)),
                BESIDE.stream().flatMap(rule -> rule.check(dataPackage, neighbours)));
    }

    /** What only shows beside other packages and earlier versions. */
    public static Stream<Issue> checkBeside(DataPackage dataPackage, Neighbours neighbours) {
        return BESIDE.stream().flatMap(rule -> rule.check(dataPackage, neighbours));
    }
}
