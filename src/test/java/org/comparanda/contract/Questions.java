package org.comparanda.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes questions of the contract, sound and not. */
record Questions(Vocabulary vocabulary) {

    private static final List<String> EXTENSIONS = List.of(
            ".json", ".csv", ".ndjson", ".xlsx", ".jsonstat", ".csl", ".ris", ".bib", ".html", ".", ".zip", "/");

    private static final List<String> ACCEPT = List.of(
            "*/*",
            "application/json",
            "text/csv",
            "text/html",
            "application/x-ndjson;q=0.5, text/csv;q=0.4",
            "application/*;q=0",
            "image/png",
            "application/problem+json",
            "text/csv;q=2",
            "text/csv;q=",
            "a/b/c",
            ";;;",
            ",",
            "*",
            "text/csv; charset=\"utf-8",
            "text/csv,".repeat(200));

    private static final List<String> LANGUAGES =
            List.of("fr", "en", "de, fr;q=0.5", "*", "fr;q=x", "x".repeat(3000), "fr-FR-u-co-phonebk", "-", ";", "é");

    private static final List<String> TAGS =
            List.of("*", "\"\"", "W/\"x\"", "\"unfinished", ",,,", "x", "\"a\", W/\"b\"");

    private static final List<String> RANGES =
            List.of("bytes=0-10", "bytes=-1", "bytes=9-1", "items=1", "bytes=0-0,5-9");

    private static final List<String> OTHER_METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    /** A question about any operation, in which anything may be strange. */
    Ask any(Operation operation, Dice dice) {
        Map<String, String> id = id(operation, dice);
        String path = operation.path(variable -> {
            String sound = id.containsKey(variable)
                    ? id.get(variable)
                    : vocabulary.sound(operation, parameter(operation, "path", variable), dice);
            return Ask.encoded(dice.chance(10) ? Vocabulary.strange(sound, dice) : sound);
        });
        Ask ask = Ask.get(path);
        if (dice.chance(15)) {
            ask = ask.extension(dice.pick(EXTENSIONS));
        }
        List<Parameter> parameters =
                operation.parameters().filter(this::isQuery).toList();
        List<Parameter> given = new ArrayList<>(
                parameters.stream().filter(Parameter::isRequired).toList());
        given.addAll(dice.some(parameters, 5));
        int strange = dice.chance(50) ? 0 : 40;
        for (Parameter parameter : given) {
            String sound = vocabulary.sound(operation, parameter, dice);
            if (!ask.has(parameter.name()) || dice.chance(2)) {
                ask = ask.with(parameter.name(), dice.chance(strange) ? Vocabulary.strange(sound, dice) : sound);
            }
        }
        // Pages that explain something take no parameters and mind none.
        if (dice.chance(4) && operation.responses().containsKey(400)) {
            ask = ask.with(Vocabulary.strange("country", dice), Vocabulary.strange("GB", dice));
        }
        ask = headers(ask, dice);
        return dice.chance(92)
                ? ask
                : new Ask(
                        dice.chance(60) ? "HEAD" : dice.pick(OTHER_METHODS),
                        ask.path(),
                        ask.query(),
                        ask.headers(),
                        null);
    }

    /** A question about a list that is sound as far as its contract says. */
    Ask sound(Operation operation, Dice dice, int most) {
        Ask ask = Ask.get(operation.template());
        List<Parameter> filters =
                operation.parameters().filter(Vocabulary::isFilter).toList();
        for (Parameter filter : dice.some(filters, most)) {
            ask = ask.with(filter.name(), vocabulary.sound(operation, filter, dice));
        }
        return ask;
    }

    private boolean isQuery(Parameter parameter) {
        return parameter.in().equals("query");
    }

    /** Ids of sources and programmes are two segments of a path, which belong together. */
    private Map<String, String> id(Operation operation, Dice dice) {
        if (!operation.template().contains("{dataset}/{key}")) {
            return Map.of();
        }
        String id = dice.pick(vocabulary.codes(operation, parameter(operation, "path", "key")).stream()
                .filter(code -> code.contains("/"))
                .toList());
        int slash = id.indexOf('/');
        return Map.of("dataset", id.substring(0, slash), "key", id.substring(slash + 1));
    }

    private static Ask headers(Ask ask, Dice dice) {
        Ask more = ask;
        if (dice.chance(20)) {
            more = more.header("Accept", dice.pick(ACCEPT));
        }
        if (dice.chance(20)) {
            more = more.header("Accept-Language", dice.pick(LANGUAGES));
        }
        if (dice.chance(10)) {
            more = more.header("If-None-Match", dice.pick(TAGS));
        }
        if (dice.chance(5)) {
            more = more.header("Range", dice.pick(RANGES));
        }
        if (dice.chance(3)) {
            more = more.header("Content-Type", dice.pick(List.of("zip", "a/b/c", "text/plain", "*", ";")));
        }
        if (dice.chance(20)) {
            more = more.header("Accept-Encoding", dice.pick(List.of("gzip", "gzip;q=0", "br, gzip", "identity")));
        }
        return more;
    }

    private static Parameter parameter(Operation operation, String in, String name) {
        return operation
                .parameters()
                .filter(parameter ->
                        parameter.in().equals(in) && parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Operations that list rows under filters. */
    static Stream<Operation> lists() {
        return Contract.read().operations().stream()
                .filter(operation -> List.of("/v1/findings", "/v1/sources", "/v1/programmes", "/v1/figures")
                        .contains(operation.template()));
    }
}
