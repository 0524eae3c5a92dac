package org.comparanda.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Numbers by several dimensions, every combination with a value or none.
 *
 * @param label what the numbers are, in words
 * @param source who published them
 * @param address where this very cube is
 * @param notes what must be known by whoever reads the numbers, in sentences
 * @param dimensions the last one changes fastest
 * @param values one for each combination, null for none
 * @param status one for each combination, a code that says what stands there
 * @param about what else is said about them, by key
 */
public record Cube(
        String label,
        String source,
        String address,
        Instant updated,
        List<String> notes,
        List<CubeDimension> dimensions,
        List<Number> values,
        List<String> status,
        Map<String, String> about) {

    /**
     * One dimension.
     *
     * @param id code of the dimension
     * @param role {@code geo} for places, {@code time} for periods, null for anything else
     */
    public record CubeDimension(String id, String label, String role, List<Category> categories) {}

    /** One value of a dimension. */
    public record Category(String code, String label) {}
}
