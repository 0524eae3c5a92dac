package org.comparanda.contribution.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comparanda.contribution.Level;

/** What each code of a report means, for people: the file {@code rules.yaml}. */
public final class RuleBook {

    /**
     * What a code means.
     *
     * @param code as reports have it
     * @param level what it means for publishing
     * @param what what the rule asks or found
     * @param why what it is good for
     * @param fix how to put it right
     * @param example what a report says; null where the cases of the tests have one
     */
    public record Explained(String code, Level level, String what, String why, String fix, String example) {}

    /** Codes about one subject, in the order in which people should read of them. */
    public record Group(String group, List<Explained> rules) {}

    private static final RuleBook BOOK = new RuleBook(read());

    private final List<Group> groups;
    private final Map<String, Explained> byCode;

    private RuleBook(List<Group> groups) {
        this.groups = List.copyOf(groups);
        this.byCode = groups.stream()
                .flatMap(group -> group.rules().stream())
                .collect(toUnmodifiableMap(Explained::code, Function.identity()));
    }

    /** The rule book of this build. */
    public static RuleBook current() {
        return BOOK;
    }

    /** All that it explains. */
    public List<Group> groups() {
        return groups;
    }

    /** What a code means. */
    public Optional<Explained> explained(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The codes of warnings, which records are published with as flags. */
    public List<String> flags() {
        return groups.stream()
                .flatMap(group -> group.rules().stream())
                .filter(rule -> rule.level() == Level.WARNING)
                .map(Explained::code)
                .toList();
    }

    private static List<Group> read() {
        try (InputStream file = RuleBook.class.getResourceAsStream("rules.yaml")) {
            return YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(file, new TypeReference<List<Group>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("rules.yaml", e);
        }
    }
}
