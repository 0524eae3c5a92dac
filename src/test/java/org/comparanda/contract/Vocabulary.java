package org.comparanda.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values for the parameters of the contract: those that are served, those of its lists and examples, and nonsense. */
final class Vocabulary {

    /** Parameters that are not filters of a list. */
    private static final List<String> SHAPING = List.of(
            "fields", "sort", "labels", "lang", "format", "release", "limit", "cursor", "bom", "group_by", "shape");

    private static final List<String> LISTS =
            List.of("/v1/findings", "/v1/sources", "/v1/programmes", "/v1/figures", "/v1/jurisdictions", "/v1/themes");

    private static final List<String> PERIODS = List.of(
            "2007", "2007-06", "2005/2010", "2017/..", "../2011", "201X", "2011?", "1998~", "2005/2006", "20XX");

    private static final List<String> YEARS = List.of("2007", "2005..2012", "2018..", "..2006", "1990..2030", "2016");

    private static final List<String> WORDS = List.of(
            "delay",
            "cost",
            "clinicians",
            "\"opt out\"",
            "consent | privacy",
            "system -vendor",
            "interfac*",
            "dossier",
            "(training | staff) -cost",
            "santé",
            "e-health");

    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            ",",
            ",,",
            "!",
            "!!",
            "!,!",
            "a,!a",
            "null",
            "true",
            "-1",
            "0",
            "1",
            "5000",
            "5001",
            "2147483648",
            "-9223372036854775809",
            "1e3",
            "0x10",
            "+5",
            "٣",
            "NaN",
            "1.5",
            "..",
            "../..",
            "/",
            "%",
            "%00",
            "%zz",
            "\0",
            "\r\nX: y",
            "\u001b[31m",
            "\u2028",
            "\u202Ereversed",
            "\uFEFF",
            "\uFFFE",
            "a\u0301\u0301\u0301",
            "ß",
            "İstanbul",
            "\uD83D\uDE00",
            "\uD83D",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "\"",
            "\"unfinished",
            "(((((",
            ")",
            "*",
            "?",
            "~",
            "a~2",
            "[a TO z]",
            "field:value",
            "a^99",
            "\\",
            "a AND NOT",
            "| |",
            "-",
            "--a",
            "=1+1",
            "@sum(1)",
            "{}",
            "[]",
            "${jndi:ldap://x}",
            "#{7*7}",
            "9999-99-99",
            "2007/2005",
            "-0001",
            "Y-170000002",
            "9999..0000",
            "2005...2012",
            "XXXX",
            "20XX/..",
            "../..",
            "2026.11.1",
            "2026.11.99",
            "9999.99.999999",
            "current",
            "gb-eng/",
            "/npfit",
            "a".repeat(199),
            "a ".repeat(101),
            "(".repeat(200),
            "a|".repeat(99),
            "a*".repeat(99),
            "x".repeat(5000),
            "GB,".repeat(250) + "FR",
            "!GB,".repeat(199) + "GB");

    private final Map<String, List<String>> served = new TreeMap<>();

    /** Collects what is served, by the name of the parameter that asks for it. */
    static Vocabulary of(Wire wire) {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        for (JsonNode row : rows(wire, "/v1/availability")) {
            add(values, row.get("field").asText(), row.get("value"));
        }
        for (String list : LISTS) {
            for (JsonNode row : rows(wire, list)) {
                row.properties().forEach(cell -> add(values, cell.getKey(), cell.getValue()));
                add(
                        values,
                        "path " + list,
                        row.has("id") ? row.get("id") : row.elements().next());
            }
        }
        for (JsonNode row : rows(wire, "/v1/datasets")) {
            add(values, "path /v1/datasets", row.get("name"));
        }
        Vocabulary vocabulary = new Vocabulary();
        values.forEach((name, codes) -> vocabulary.served.put(name, List.copyOf(codes)));
        return vocabulary;
    }

    private static JsonNode rows(Wire wire, String path) {
        return wire.json(Ask.get(path).with("limit", 5000)).get("results");
    }

    private static void add(Map<String, TreeSet<String>> values, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> add(values, name, item));
        } else if (!value.isNull()) {
            values.computeIfAbsent(name, any -> new TreeSet<>()).add(value.asText());
        }
    }

    static boolean isFilter(Parameter parameter) {
        return parameter.in().equals("query") && !SHAPING.contains(parameter.name());
    }

    /** A value that should be understood. */
    String sound(Operation operation, Parameter parameter, Dice dice) {
        return switch (parameter.name()) {
            case "period" -> dice.pick(PERIODS);
            case "published" -> dice.pick(YEARS);
            case "q" -> dice.pick(WORDS);
            case "limit" -> String.valueOf(dice.chance(20) ? dice.below(5001) : dice.below(60));
            default -> several(codes(operation, parameter), isFilter(parameter), parameter.schema(), dice);
        };
    }

    /** Codes that a parameter takes. */
    List<String> codes(Operation operation, Parameter parameter) {
        JsonNode schema = operation.contract().resolved(parameter.schema());
        List<String> listed = Stream.of(
                        schema.path("enum"),
                        operation.contract().resolved(schema.path("items")).path("enum"))
                .flatMap(Contract::texts)
                .toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        String path = operation.template().replaceFirst("/\\{.*", "");
        return Stream.concat(
                        parameter.examples().stream(),
                        (parameter.in().equals("path")
                                        ? served.getOrDefault("path " + path, List.of())
                                        : served.getOrDefault(parameter.name(), List.of()))
                                .stream())
                .toList();
    }

    private static String several(List<String> codes, boolean filter, JsonNode schema, Dice dice) {
        if (!schema.path("type").asText().equals("array")) {
            return dice.pick(codes);
        }
        List<String> chosen = new ArrayList<>(dice.some(codes, dice.chance(5) ? 40 : 3));
        if (chosen.isEmpty()) {
            chosen.add(dice.pick(codes));
        }
        return chosen.stream()
                .map(code -> filter && dice.chance(20) && !code.startsWith("!") ? "!" + code : code)
                .collect(Collectors.joining(","));
    }

    /** Something that may be understood or not: nonsense, or a sound value that was damaged. */
    static String strange(String sound, Dice dice) {
        if (dice.chance(60) || sound.isEmpty()) {
            return dice.pick(NONSENSE);
        }
        int place = dice.below(sound.length());
        String before = sound.substring(0, place);
        String after = sound.substring(place);
        return switch (dice.below(6)) {
            case 0 -> before;
            case 1 -> before + dice.pick(NONSENSE) + after;
            case 2 -> sound.toUpperCase(Locale.ROOT);
            case 3 -> " " + sound + " ";
            case 4 -> sound + "," + sound;
            default -> before + (char) dice.below(0xD800) + after;
        };
    }
}
