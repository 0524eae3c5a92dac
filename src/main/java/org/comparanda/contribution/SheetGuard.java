package org.comparanda.contribution;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses XML in a workbook that no spreadsheet program writes, and that would take memory or time to read. */
final class SheetGuard {

    private static final int DEEPEST = 100;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ARRAYS = 1_000;
    private static final int LONGEST_FORMULA = 10_000;
    private static final int LONGEST_NUMBER = 50;
    private static final Pattern CELL = Pattern.compile("([A-Z]|[A-W][A-Z]|X[A-Z]|[A-W][A-Z]{2}|X[A-F][A-D])\\d{1,7}");
    private static final Pattern ROW = Pattern.compile("\\d{1,7}");

    private final String file;
    private int depth;
    private int cellsInRow;
    private int arrays;
    private boolean inText;
    private int longest = Integer.MAX_VALUE;
    private int length;

    SheetGuard(String file) {
        this.file = file;
    }

    void check(XMLStreamReader xml) throws XMLStreamException, UnreadablePackageException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadablePackageException(
                            "xml-entities",
                            "has a document type or entities in '" + file + "', which workbooks never have");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                default -> {
                    // Comments and the like are passed over by the library too.
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws UnreadablePackageException {
        require(++depth <= DEEPEST);
        switch (xml.getLocalName()) {
            case "row" -> {
                cellsInRow = 0;
                require(matches(ROW, xml.getAttributeValue(null, "r")));
            }
            case "c" -> {
                require(++cellsInRow <= MOST_COLUMNS);
                require(matches(CELL, xml.getAttributeValue(null, "r")));
                String type = xml.getAttributeValue(null, "t");
                inText = type != null && !type.equals("n");
            }
            case "f" -> {
                if ("array".equals(xml.getAttributeValue(null, "t"))) {
                    require(++arrays <= MOST_ARRAYS);
                }
                limit(LONGEST_FORMULA);
            }
            case "v" -> limit(inText ? Integer.MAX_VALUE : LONGEST_NUMBER);
            default -> {
                // Nothing in other elements is taken for a number or a place.
            }
        }
    }

    private void limit(int characters) {
        longest = characters;
        length = 0;
    }

    private void text(XMLStreamReader xml) throws UnreadablePackageException {
        length += xml.getTextLength();
        require(length <= longest);
    }

    private void end(XMLStreamReader xml) {
        depth--;
        if (xml.getLocalName().equals("f") || xml.getLocalName().equals("v")) {
            limit(Integer.MAX_VALUE);
        }
    }

    private static boolean matches(Pattern form, String place) {
        return place == null || form.matcher(place).matches();
    }

    private void require(boolean usual) throws UnreadablePackageException {
        if (!usual) {
            throw new UnreadablePackageException(
                    "broken-workbook", "has something in '" + file + "' that no spreadsheet program writes");
        }
    }
}
