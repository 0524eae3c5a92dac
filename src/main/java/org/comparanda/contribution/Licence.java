package org.comparanda.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The licences under which packages can be put together in one release. */
enum Licence {
    CC_BY(
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "Creative Commons Attribution 4.0 International"),
    CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0 Universal");

    /** SPDX id. */
    final String id;

    final String path;
    final String title;

    Licence(String id, String path, String title) {
        this.id = id;
        this.path = path;
        this.title = title;
    }

    static Optional<Licence> of(String id) {
        return Arrays.stream(values()).filter(licence -> licence.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(licence -> licence.id).toList();
    }
}
