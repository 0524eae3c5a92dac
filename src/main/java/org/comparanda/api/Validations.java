package org.comparanda.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.comparanda.comparison.Effects;
import org.comparanda.contribution.CsvReport;
import org.comparanda.contribution.HtmlReport;
import org.comparanda.contribution.JsonReport;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Reading;
import org.comparanda.contribution.Report;
import org.comparanda.contribution.UnreadablePackageException;
import org.comparanda.corpus.Corpus;
import org.comparanda.export.Format;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reports on packages that are sent, in the form that is asked for. */
@ApplicationScoped
class Validations {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.HTML);

    /** A page that shows what strangers wrote runs nothing and loads nothing, whatever they wrote. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final Door door;
    private final AskedRelease releases;
    private final Turns turns;
    private final Duration longest;
    private final Telemetry telemetry;
    private final Cache<Corpus, Neighbours> neighbours =
            Caffeine.newBuilder().weakKeys().maximumSize(1).build();

    Validations(
            Door door,
            AskedRelease releases,
            Turns turns,
            @ConfigProperty(name = "comparanda.validations.timeout", defaultValue = "PT30S") Duration longest,
            Telemetry telemetry) {
        this.door = door;
        this.releases = releases;
        this.turns = turns;
        this.longest = longest;
        this.telemetry = telemetry;
    }

    /** A package on its way. */
    interface Sending {
        Upload received() throws IOException;
    }

    /** The report on a package, which is all there before it takes a turn from others. */
    Response answer(RoutingContext routing, Sending sending) throws IOException {
        Asked asked = door.asked(routing);
        Parameters parameters = new Parameters(asked);
        Format format = Formats.asked(parameters, asked, FORMATS);
        parameters.finish();
        Corpus corpus = releases.current();
        Upload sent = sending.received();
        byte[] answer = checked(() -> {
            Reading reading = sent.read(corpus.content().codebook(), neighbours(corpus));
            telemetry.validated(reading.report().hasErrors() ? "faults" : "sound");
            return written(sent.name(), format == Format.CSV ? reading.report() : report(reading, corpus), format);
        });
        return response(routing, format.contentType(), answer);
    }

    Response page(RoutingContext routing, String page) {
        new Parameters(door.asked(routing)).finish();
        return response(routing, Format.HTML.contentType(), page.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] checked(Callable<byte[]> work) {
        try {
            return turns.during(Work.VALIDATION, longest, work);
        } catch (TimeoutException e) {
            telemetry.validated("too-long");
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "The package could not be checked in " + longest.toSeconds()
                            + " seconds; check it with ./comparanda validate");
        } catch (ExecutionException e) {
            telemetry.validated("unreadable");
            if (e.getCause() instanceof UnreadablePackageException unreadable) {
                throw new ProblemException(
                        unreadable.isTooLarge() ? ProblemType.TOO_LARGE : ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "What was sent " + unreadable.getMessage());
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Worked out once a release. */
    private Neighbours neighbours(Corpus corpus) {
        return neighbours.get(
                corpus,
                served -> Neighbours.of(served.content().datasets().stream()
                        .map(dataset ->
                                new Neighbours.Neighbour(dataset.version().descriptor(), dataset.evidence()))
                        .toList()));
    }

    private static Report report(Reading reading, Corpus corpus) {
        return reading.dataPackage()
                .flatMap(sound -> Effects.inPassing(sound, corpus.content()))
                .map(reading.report()::with)
                .orElse(reading.report());
    }

    private static byte[] written(String name, Report report, Format format) throws IOException {
        StringWriter out = new StringWriter();
        switch (format) {
            case CSV -> CsvReport.write(Map.of(name, report), out);
            case HTML -> HtmlReport.write(Map.of(name, report), out);
            default -> JsonReport.write(name, report, out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response response(RoutingContext routing, String contentType, byte[] body) {
        routing.response().putHeader("Content-Security-Policy", NOTHING_RUNS);
        return Response.ok(body)
                .header("Content-Type", contentType)
                .header("Content-Language", "en")
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
