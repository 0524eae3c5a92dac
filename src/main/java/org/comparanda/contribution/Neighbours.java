package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Source;

/** What a package is published beside: the other datasets, and the version of its own that was published last. */
public final class Neighbours {

    /** Nobody said what else there is: what only shows beside others is passed over. */
    public static final Neighbours UNKNOWN = new Neighbours(List.of(), false, false);

    /** One dataset as it is published. */
    public record Neighbour(Descriptor descriptor, Evidence evidence) {

        /** The same for a package that is, or will be, published. */
        public static Neighbour of(DataPackage dataPackage) {
            return new Neighbour(dataPackage.descriptor(), dataPackage.evidence());
        }
    }

    /** A finding with the source that makes it; the source is null where its dataset does not have it. */
    public record Claim(Finding finding, Source source) {}

    private final boolean known;
    private final boolean published;
    private final Map<String, Neighbour> byName = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<Document, List<Source>> byText = new HashMap<>();

    private Neighbours(Collection<Neighbour> neighbours, boolean known, boolean published) {
        this.known = known;
        this.published = published;
        neighbours.forEach(neighbour -> byName.put(neighbour.descriptor().name(), neighbour));
        byName.values().forEach(neighbour -> claims.putAll(claims(neighbour.evidence())));
        byName.values().stream()
                .flatMap(neighbour -> neighbour.evidence().sources().stream())
                .forEach(source -> source.texts().forEach(text -> byText.computeIfAbsent(text, any -> new ArrayList<>())
                        .add(source)));
    }

    /** These datasets, at most one of a name. The one with the name of the package is its version before. */
    public static Neighbours of(Collection<Neighbour> neighbours) {
        return new Neighbours(neighbours, true, true);
    }

    /** The same for packages. */
    public static Neighbours ofPackages(Collection<DataPackage> packages) {
        return of(packages.stream().map(Neighbour::of).toList());
    }

    /** Packages as they are offered together: none of them is the version before of any. */
    public static Neighbours offered(Collection<DataPackage> packages) {
        return new Neighbours(packages.stream().map(Neighbour::of).toList(), true, false);
    }

    /** Whether it was said what else there is. */
    public boolean areKnown() {
        return known;
    }

    /** Whether there is a dataset of this name. */
    public boolean have(String name) {
        return byName.containsKey(name);
    }

    /** The version of a dataset that was published last. */
    public Optional<Neighbour> before(String name) {
        return published ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    /** A finding of a dataset other than one's own. */
    public Optional<Claim> claim(String id, String own) {
        return Optional.ofNullable(claims.get(id)).filter(claim -> !claim.finding.dataset.equals(own));
    }

    /** The sources in datasets other than one's own that are this text. */
    public Stream<Source> withText(Document text, String own) {
        return byText.getOrDefault(text, List.of()).stream().filter(source -> !source.dataset.equals(own));
    }

    /** The findings of a dataset by their ids. */
    public static Map<String, Claim> claims(Evidence evidence) {
        Map<String, Source> sources = new HashMap<>();
        evidence.sources().forEach(source -> sources.put(source.key, source));
        Map<String, Claim> claims = new HashMap<>();
        evidence.findings().forEach(finding -> claims.put(finding.id, new Claim(finding, sources.get(finding.source))));
        return claims;
    }
}
