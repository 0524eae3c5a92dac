package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;

/**
 * What the service is, what it serves now and where everything is.
 *
 * @param citation how to cite the release that is served
 * @param caution what must be known before a number is taken from here
 * @param counts how many records the release has, by list
 * @param links addresses, by what they lead to; URI templates (RFC 6570) where a parameter has to be given
 */
record ServiceDocument(
        Meta meta,
        String name,
        String description,
        String release,
        String publishedAt,
        String licence,
        String licenceUrl,
        String citation,
        String caution,
        List<String> languages,
        Map<String, Integer> counts,
        Map<String, String> links) {

    private static final String CAUTION =
            "Statements are paraphrases. Those whose checked_by is null were coded by software and have not been checked by a "
                    + "person. Coverage follows what could be found and read: no finding is not evidence of no barrier.";

    static ServiceDocument of(Question question) {
        Corpus corpus = question.corpus();
        String base = question.asked().base();
        return new ServiceDocument(
                question.meta(),
                "Comparanda",
                "What studies, audits and inquiries found out about modernising health-care IT, to be queried and compared by "
                        + "country and theme.",
                question.release(),
                corpus.content().release().publishedAt.toString(),
                Meta.LICENCE,
                "https://creativecommons.org/licenses/by/4.0/",
                Citations.of(corpus.content().release(), base + "/v1/releases/" + question.release()),
                CAUTION,
                Coded.codes(Language.class),
                counts(corpus),
                links(base));
    }

    private static Map<String, Integer> counts(Corpus corpus) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("datasets", corpus.content().datasets().size());
        counts.put("findings", corpus.findings().size());
        counts.put("sources", corpus.sources().size());
        counts.put("programmes", corpus.programmes().size());
        counts.put("figures", corpus.figures().size());
        return counts;
    }

    private static Map<String, String> links(String base) {
        Map<String, String> links = new LinkedHashMap<>();
        List.of(
                        "findings",
                        "programmes",
                        "sources",
                        "figures",
                        "jurisdictions",
                        "themes",
                        "codebook",
                        "availability",
                        "datasets",
                        "releases",
                        "changes")
                .forEach(list -> links.put(list, base + "/v1/" + list));
        links.put("comparison", base + "/v1/comparison");
        links.put("shared_themes", base + "/v1/comparison/themes");
        links.put("transfers", base + "/v1/comparison/transfers{?to}");
        links.put("waves", base + "/v1/comparison/waves");
        links.put("gaps", base + "/v1/comparison/gaps");
        links.put("profiles", base + "/v1/comparison/profiles{?country}");
        links.put("templates", base + "/v1/templates/{jurisdiction}.xlsx");
        links.put("validations", base + "/v1/validations");
        links.put("contract", base + "/openapi.yaml");
        links.put("documentation", base + "/docs");
        links.put("health", base + "/q/health");
        return links;
    }
}
