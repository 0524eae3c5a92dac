package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comparanda.contribution.Template;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The templates of places, made from the release that is served. */
@ApplicationScoped
class Templates {

    private final AskedRelease releases;
    private final Turns turns;
    private final String software;

    Templates(
            AskedRelease releases, Turns turns, @ConfigProperty(name = "quarkus.application.version") String software) {
        this.releases = releases;
        this.turns = turns;
        this.software = software;
    }

    /** @throws ProblemException 404 if there is no such place */
    Finished answer(Asked asked, String code, String extension, String mediaType, Function<Template, byte[]> writing) {
        Parameters parameters = new Parameters(asked);
        Language language = Languages.asked(parameters, asked);
        parameters.finish();
        Corpus corpus = releases.current();
        Jurisdiction place = place(code, corpus.content().codebook());
        String name = "comparanda-" + Template.nameOf(place) + "." + extension;
        // Workbooks say when they were written, so two of the same content are equal only in what they say.
        String tag =
                "W/\"" + corpus.content().release().digest + "-" + language.code() + "-" + software + "-" + name + "\"";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", mediaType);
        headers.put("Content-Language", language.code());
        headers.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        headers.put("Vary", "Accept-Language, Accept-Encoding");
        boolean known = asked.ifNoneMatch() != null && Finished.isAmong(tag, asked.ifNoneMatch());
        return Finished.of(
                tag,
                headers,
                known ? null : turns.during(Work.WORKBOOK, () -> writing.apply(template(place, corpus, language))));
    }

    private static Template template(Jurisdiction place, Corpus corpus, Language language) {
        Codebook codebook = corpus.content().codebook();
        return corpus.content()
                .dataset(Template.nameOf(place))
                .map(dataset -> new Template(
                        place, codebook, language, dataset.version().descriptor(), dataset.evidence()))
                .orElseGet(() -> Template.empty(place, codebook, language));
    }

    private static Jurisdiction place(String code, Codebook codebook) {
        return codebook.places().meant(code).orElseThrow(() -> {
            List<String> meant = codebook.places().like(code).stream()
                    .map(place -> place.code + " (" + place.name + ")")
                    .toList();
            return new ProblemException(
                    ProblemType.NOT_FOUND,
                    "'" + Problem.shown(code) + "' is no place of the list; "
                            + (meant.isEmpty()
                                    ? "the places are listed at /v1/jurisdictions"
                                    : "did you mean " + String.join(" or ", meant) + "?"));
        });
    }
}
