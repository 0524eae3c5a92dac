package org.comparanda.release;

import java.util.List;
import java.util.Optional;

/**
 * What there is to ask for, by name and number, without what it says.
 *
 * @param releases the newest first; the first is what is served
 * @param versions of all datasets, the newest first
 */
public record Published(List<Release> releases, List<DatasetVersion> versions) {

    /** Before the first publication. */
    public static final Published NOTHING = new Published(List.of(), List.of());

    public Published {
        releases = List.copyOf(releases);
        versions = List.copyOf(versions);
    }

    /** The release of this number. */
    public Optional<Release> numbered(String number) {
        return releases.stream()
                .filter(release -> release.number.equals(number))
                .findFirst();
    }

    /**
     * Whether there is, or may be, a release of this number: a number after all that are known may have been published
     * by another instance this moment.
     *
     * @param number year, month and count
     */
    public boolean mayHave(String number) {
        return numbered(number).isPresent()
                || releases.stream().allMatch(release -> ReleaseNumber.ORDER.compare(number, release.number) > 0);
    }

    /** The versions of a dataset, the newest first. */
    public List<DatasetVersion> versionsOf(String dataset) {
        return versions.stream()
                .filter(version -> version.dataset.equals(dataset))
                .toList();
    }

    /** A version of a dataset. */
    public Optional<DatasetVersion> version(String dataset, String version) {
        return versionsOf(dataset).stream()
                .filter(one -> one.version.equals(version))
                .findFirst();
    }
}
