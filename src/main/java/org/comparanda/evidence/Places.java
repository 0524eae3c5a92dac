package org.comparanda.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The known jurisdictions, found by their code and by what people write in its stead. */
public final class Places {

    private final List<Jurisdiction> all;
    private final Map<String, Jurisdiction> byCode = new HashMap<>();
    private final Map<String, Jurisdiction> byAnyName = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    Places(List<Jurisdiction> jurisdictions) {
        all = List.copyOf(jurisdictions);
        for (Jurisdiction place : all) {
            byCode.put(place.code, place);
            byAnyName.put(fold(place.code), place);
            if (place.parent != null) {
                parts.computeIfAbsent(place.parent, code -> new ArrayList<>()).add(place.code);
            }
        }
        // Codes first, then the other codes, then names: "GE" is Georgia the country whatever is called so elsewhere.
        all.forEach(place -> otherCodes(place).forEach(code -> byAnyName.putIfAbsent(fold(code), place)));
        all.forEach(place -> names(place).forEach(name -> byAnyName.putIfAbsent(fold(name), place)));
    }

    /** Every place, in the order of the list. */
    public List<Jurisdiction> all() {
        return all;
    }

    /** The place with exactly this code. */
    public Optional<Jurisdiction> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The place that somebody means: by code in any case, alpha-3 or M49 code, English or French name, or alias
     * ({@code UK}, {@code EL}, {@code fra}, {@code 250}, {@code Angleterre}).
     */
    public Optional<Jurisdiction> meant(String text) {
        return Optional.ofNullable(byAnyName.get(fold(text)));
    }

    /** At most three places whose code or name looks like what was written, the likest first. */
    public List<Jurisdiction> like(String text) {
        return Nearest.to(fold(text), byAnyName.keySet()).stream()
                .map(byAnyName::get)
                .distinct()
                .toList();
    }

    /** Code of the country that a place belongs to or is; of a place that is not in the list, its own code. */
    public String countryOf(String code) {
        return withCode(code).map(Jurisdiction::country).orElse(code);
    }

    /** Codes of the parts of a country that are in the list. */
    public List<String> partsOf(String country) {
        return parts.getOrDefault(country, List.of());
    }

    private static List<String> otherCodes(Jurisdiction place) {
        List<String> codes = new ArrayList<>();
        if (place.alpha3 != null) {
            codes.add(place.alpha3);
        }
        if (place.m49 != null) {
            codes.add(place.m49);
        }
        return codes;
    }

    private static List<String> names(Jurisdiction place) {
        List<String> names = new ArrayList<>(place.aliases);
        names.add(place.name);
        names.add(place.nameFr);
        return names;
    }

    private static String fold(String text) {
        String bare = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toUpperCase(Locale.ROOT).replace('_', '-');
    }
}
