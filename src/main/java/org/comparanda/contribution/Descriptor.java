package org.comparanda.contribution;

import java.time.Instant;
import java.util.List;

/**
 * What {@code datapackage.json} says about a package.
 *
 * @param name of the dataset, {@code gb-eng}; the ids of its rows begin with it
 * @param title for people
 * @param version semantic version, {@code 0.1.0}
 * @param licence id of the licence, {@code CC-BY-4.0} or {@code CC0-1.0}
 * @param codebook version of the codebook with which it was coded
 * @param description may be null
 * @param changes what this version changes; may be null
 * @param created when the package was made; may be null
 * @param contributors whom to name, in the order of the package
 */
public record Descriptor(
        String name,
        String title,
        String version,
        String licence,
        String codebook,
        String description,
        String changes,
        Instant created,
        List<Credit> contributors) {

    public Descriptor {
        contributors = List.copyOf(contributors);
    }

    /**
     * Somebody to name.
     *
     * @param title name
     * @param roles as Data Package lists them, {@code creator}, {@code dataCurator}
     * @param path home page or ORCID address; may be null
     * @param organization may be null
     */
    public record Credit(String title, List<String> roles, String path, String organization) {

        public Credit {
            roles = List.copyOf(roles);
        }
    }
}
