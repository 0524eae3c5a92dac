package org.comparanda.contribution;

import java.util.List;

/**
 * Codes that a column of a template offers to choose from.
 *
 * @param name of the list, as the sheet of the codebook has it
 * @param closed whether nothing but one of the codes can stand in a cell
 * @param choices in the order of the codebook
 */
record ChoiceList(String name, boolean closed, List<Choice> choices) {

    /**
     * A code of the list.
     *
     * @param label for people; empty where the code speaks for itself
     * @param definition for people; may be empty
     */
    record Choice(String code, String label, String definition) {}
}
