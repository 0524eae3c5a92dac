package org.comparanda.launch;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.comparanda.contribution.CsvReport;
import org.comparanda.contribution.GithubReport;
import org.comparanda.contribution.HtmlReport;
import org.comparanda.contribution.JsonReport;
import org.comparanda.contribution.Report;
import org.comparanda.contribution.TextReport;
import picocli.CommandLine.Help.Ansi;

/** The forms in which the command line gives reports; written in lower case. */
enum ReportFormat {
    text {
        @Override
        void write(Map<String, Report> reports, Writer out) throws IOException {
            // Colour on a terminal only, and not where NO_COLOR asks for none.
            TextReport.write(reports, Ansi.AUTO.enabled() && System.console() != null, out);
        }
    },
    json {
        @Override
        void write(Map<String, Report> reports, Writer out) throws IOException {
            JsonReport.write(reports, out);
        }
    },
    csv {
        @Override
        boolean saysWhatWouldChange() {
            return false;
        }

        @Override
        void write(Map<String, Report> reports, Writer out) throws IOException {
            CsvReport.write(reports, out);
        }
    },
    html {
        @Override
        void write(Map<String, Report> reports, Writer out) throws IOException {
            HtmlReport.write(reports, out);
        }
    },
    github {
        @Override
        boolean saysWhatWouldChange() {
            return false;
        }

        @Override
        void write(Map<String, Report> reports, Writer out) throws IOException {
            GithubReport.write(reports, out);
        }
    };

    /** Whether it has a place for it; where it has none, it need not be worked out. */
    boolean saysWhatWouldChange() {
        return true;
    }

    abstract void write(Map<String, Report> reports, Writer out) throws IOException;
}
