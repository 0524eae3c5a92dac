package org.comparanda.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of environment variables that mean something to the service; any other is taken without a word and does nothing. */
final class KnownSettings {

    /** What each extension of Quarkus says of its settings. */
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private static final Pattern OURS = Pattern.compile("`(COMPARANDA_[A-Z_]+)`");

    private KnownSettings() {}

    static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL model : Collections.list(KnownSettings.class.getClassLoader().getResources(MODEL))) {
            try (InputStream json = model.openStream()) {
                names.addAll(new ObjectMapper().readTree(json).findValuesAsText("environmentVariable"));
            }
        }
        // OperatingTest holds that these are all of ours, and no others.
        OURS.matcher(Files.readString(Path.of("docs", "operating.md")))
                .results()
                .map((MatchResult name) -> name.group(1))
                .forEach(names::add);
        return names;
    }
}
