package org.comparanda.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/**
 * RIS, one tag a line, CRLF. RIS has no sign for institutions and no escape: a name without a comma is taken as one of
 * an institution, one with a comma as {@code Family, Given} whatever it is.
 */
final class RisWriter implements ReferenceWriter {

    /** Line breaks and their like, which would begin a new tag. */
    private static final String BREAKS = "[\\p{Cc}\\u2028\\u2029]+";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/");

    @Override
    public void write(Iterable<Source> sources, OutputStream out) throws IOException {
        Writer ris = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Source source : sources) {
            write(ris, source);
        }
        ris.flush();
    }

    private static void write(Writer ris, Source source) throws IOException {
        line(ris, "TY", type(source.type));
        line(ris, "ID", source.id());
        for (Author author : References.authors(source)) {
            line(ris, "AU", author.given() == null ? author.family() : author.family() + ", " + author.given());
        }
        line(ris, "PY", source.year);
        line(ris, "TI", source.title);
        line(ris, source.type == SourceType.THESIS ? "PB" : "T2", source.container);
        line(ris, "VL", source.volume);
        writeNumbers(ris, source);
        writePages(ris, source.pages);
        line(ris, "DO", source.doi);
        line(ris, "UR", source.url);
        line(ris, "LA", References.language(source));
        LocalDate accessed = References.accessed(source);
        line(ris, "Y2", accessed == null ? null : DAY.format(accessed));
        ris.write("ER  - \r\n\r\n");
    }

    /** SN is the number of a report, and of everything else the ISBN. */
    private static void writeNumbers(Writer ris, Source source) throws IOException {
        if (source.type == SourceType.REPORT && source.number != null) {
            line(ris, "SN", source.number);
        } else {
            line(ris, source.type.isInPeriodical() ? "IS" : "M1", source.number);
            line(ris, "SN", source.isbn);
        }
    }

    private static void writePages(Writer ris, String pages) throws IOException {
        String[] ends = pages == null ? new String[] {null} : pages.split("\\s*[-–]\\s*", 2);
        line(ris, "SP", ends[0]);
        line(ris, "EP", ends.length == 2 ? ends[1] : null);
    }

    private static void line(Writer ris, String tag, Object value) throws IOException {
        if (value != null) {
            ris.write(tag + "  - " + value.toString().replaceAll(BREAKS, " ").strip() + "\r\n");
        }
    }

    private static String type(SourceType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> "JOUR";
            case ARTICLE_MAGAZINE -> "MGZN";
            case ARTICLE_NEWSPAPER -> "NEWS";
            case REPORT -> "RPRT";
            case CHAPTER -> "CHAP";
            case BOOK -> "BOOK";
            case THESIS -> "THES";
            case PAPER_CONFERENCE -> "CONF";
            case WEBPAGE -> "ELEC";
            case POST_WEBLOG -> "BLOG";
            case LEGISLATION -> "STAT";
            case BILL -> "BILL";
            case HEARING -> "HEAR";
            case SPEECH -> "SLIDE"; // what reference managers call a presentation
            case PERSONAL_COMMUNICATION -> "PCOMM";
            case DATASET -> "DATA";
        };
    }
}
