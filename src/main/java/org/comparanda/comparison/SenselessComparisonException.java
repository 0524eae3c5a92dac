package org.comparanda.comparison;

/** What was asked cannot be compared, or the comparison would mislead; the message says why and what to ask instead. */
public class SenselessComparisonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;
    private final String value;

    public SenselessComparisonException(String parameter, String value, String reason) {
        super(reason);
        this.parameter = parameter;
        this.value = value;
    }

    /** Name of the parameter that has to change. */
    public String parameter() {
        return parameter;
    }

    /** Its value as it was understood. */
    public String value() {
        return value;
    }
}
