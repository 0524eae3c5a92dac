package org.comparanda.evidence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a closed list, which knows the code that stands for it in files, addresses and answers. */
public interface Coded {

    /** The code: lower case, words joined by hyphens (source types as CSL writes them). */
    String code();

    /** The value of a list with exactly this code; empty where the list has none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** The values of a list by their codes: for who looks up many. */
    static <E extends Enum<E> & Coded> Map<String, E> byCode(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).collect(toUnmodifiableMap(Coded::code, value -> value));
    }

    /** All codes of a list, in its order. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).toList();
    }
}
