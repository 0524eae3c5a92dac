package org.comparanda.contribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.ChoiceList.Choice;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;

/** Which codes the columns of a template offer, with their labels in one language. */
final class ChoiceLists {

    private final Codebook codebook;
    private final Jurisdiction place;
    private final Language language;

    ChoiceLists(Codebook codebook, Jurisdiction place, Language language) {
        this.codebook = codebook;
        this.place = place;
        this.language = language;
    }

    /** The list of a column; empty where anything can be written. */
    Optional<ChoiceList> of(TableSchema.Field field) {
        return switch (field.name()) {
            case "jurisdiction" -> Optional.of(places());
            case "theme", "themes" -> Optional.of(themes());
            case "raised_by" -> Optional.of(terms("stakeholders", false, Coded.codes(Stakeholder.class)));
            case "roles" -> Optional.of(terms("roles", false, PackageTables.CREDIT));
            default -> coded(field);
        };
    }

    private Optional<ChoiceList> coded(TableSchema.Field field) {
        List<String> codes = field.type().equals("boolean") ? List.of("true", "false") : field.codes();
        return codes.isEmpty() ? Optional.empty() : Optional.of(terms(nameOf(codes, field), true, codes));
    }

    /** The name in the codebook, where the codes are explained; else that of the column. */
    private static String nameOf(List<String> codes, TableSchema.Field field) {
        return ClosedList.ALL.stream()
                .filter(list -> list.values().stream().map(Coded::code).toList().equals(codes))
                .map(ClosedList::name)
                .findFirst()
                .orElse(field.title().toLowerCase(Locale.ROOT));
    }

    private ChoiceList terms(String list, boolean closed, List<String> codes) {
        return new ChoiceList(
                list, closed, codes.stream().map(code -> choice(list, code)).toList());
    }

    private Choice choice(String list, String code) {
        Optional<Term> term = codebook.term(list, code);
        return new Choice(
                code,
                term.map(known -> known.label(language)).orElse(""),
                term.map(known -> known.definition).orElse(""));
    }

    private ChoiceList themes() {
        return new ChoiceList(
                "themes",
                false,
                codebook.themes().stream()
                        .filter(theme -> !theme.isDomain() && theme.status.equals("current"))
                        .map(this::choice)
                        .toList());
    }

    private Choice choice(Theme theme) {
        String definition = theme.definition(language);
        return new Choice(theme.key, theme.label(language), definition == null ? theme.definition : definition);
    }

    private ChoiceList places() {
        Stream<Jurisdiction> parts = codebook.places().partsOf(place.code).stream()
                .flatMap(code -> codebook.places().withCode(code).stream());
        return new ChoiceList(
                "places",
                false,
                Stream.concat(Stream.of(place), parts)
                        .map(part -> new Choice(part.code, part.name(language), ""))
                        .toList());
    }
}
