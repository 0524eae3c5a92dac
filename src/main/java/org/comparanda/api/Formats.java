package org.comparanda.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.evidence.Coded;
import org.comparanda.export.Format;

/** In which format to answer: {@code format=}, else the extension of the path, else the header Accept, else JSON. */
final class Formats {

    private Formats() {}

    /** @throws ProblemException if what is asked for is not offered */
    static Format asked(Parameters parameters, Asked asked, List<Format> offered) {
        Optional<String> named = parameters.take("format").or(asked::extension);
        if (named.isPresent()) {
            return Coded.of(Format.class, named.get().toLowerCase(Locale.ROOT))
                    .filter(offered::contains)
                    .orElseThrow(() -> notOffered("format", named.get(), offered));
        }
        return accepted(asked, offered);
    }

    /** What the header Accept asks for where nothing else does. */
    static Format accepted(Asked asked, List<Format> offered) {
        return asked.accept() == null ? Format.JSON : accepted(asked.accept(), offered);
    }

    private static Format accepted(String header, List<Format> offered) {
        return Stream.of(header.split(","))
                .flatMap(range -> range(range).stream())
                .sorted(Comparator.comparingDouble(Formats::quality).reversed())
                .filter(range -> quality(range) > 0)
                .flatMap(range -> offered.stream().filter(format -> range.isCompatible(type(format))))
                .findFirst()
                .orElseThrow(() -> notOffered("Accept", header, offered));
    }

    private static MediaType type(Format format) {
        String[] parts = format.mediaType().split("/", 2);
        return new MediaType(parts[0], parts[1]);
    }

    /** A media range that cannot be read asks for nothing. */
    private static Optional<MediaType> range(String text) {
        try {
            return Optional.of(MediaType.valueOf(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ProblemException notOffered(String parameter, String value, List<Format> offered) {
        List<String> codes = offered.stream().map(Format::code).toList();
        return ProblemException.notAcceptable(new Problem.Fault(
                parameter,
                value,
                "'" + Problem.shown(value) + "' is not offered here; there is " + String.join(", ", codes),
                List.of(),
                codes));
    }
}
