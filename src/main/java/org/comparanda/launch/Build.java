package org.comparanda.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the build knows: which Comparanda this is and which PostgreSQL it takes along.
 *
 * @param version of Comparanda
 * @param postgres of the embedded PostgreSQL, {@code 18.6.0}
 */
record Build(String version, String postgres) {

    static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("postgres"));
    }

    /** Data directories are understood by the same major version only. */
    String postgresMajor() {
        return postgres.substring(0, postgres.indexOf('.'));
    }
}
