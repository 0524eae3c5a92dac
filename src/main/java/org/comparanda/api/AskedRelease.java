package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.CurrentCorpus;
import org.comparanda.corpus.PastCorpora;

/** Which release a question is put to: the one it names, the one its cursor began in, else the current one. */
@ApplicationScoped
class AskedRelease {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}\\.\\d{1,2}\\.\\d{1,6}");

    private final CurrentCorpus current;
    private final PastCorpora past;
    private final Database database;

    AskedRelease(CurrentCorpus current, PastCorpora past, Database database) {
        this.current = current;
        this.past = past;
        this.database = database;
    }

    /** @throws ProblemException if nothing is served yet, or an older release cannot be loaded now */
    Corpus current() {
        return current.get()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAVAILABLE, "No release is loaded yet; try again in a few seconds"));
    }

    /** Reads {@code release=}; a release that there is none of is a fault. */
    Corpus read(Parameters parameters) {
        return named(parameters).flatMap(number -> numbered(parameters, number)).orElseGet(this::current);
    }

    /** Reads {@code release=} and {@code cursor=}. A walk over pages stays with the release in which it began. */
    Asking readPage(Parameters parameters) {
        Optional<String> named = named(parameters);
        Optional<String> text = parameters.take("cursor");
        Optional<Paging.Cursor> cursor = text.flatMap(Paging.Cursor::read);
        if (text.isPresent() && cursor.isEmpty()) {
            parameters.fault("cursor", text.get(), "the cursor is none of ours; take next_cursor as it is given");
        }
        if (cursor.isPresent()
                && named.isPresent()
                && !named.get().equals(cursor.get().release())) {
            parameters.fault(
                    "cursor",
                    text.get(),
                    "the cursor belongs to release " + cursor.get().release());
        }
        Corpus corpus = named.or(() -> cursor.map(Paging.Cursor::release))
                .flatMap(number -> numbered(parameters, number))
                .orElseGet(this::current);
        return new Asking(corpus, cursor.map(Paging.Cursor::offset).orElse(0));
    }

    private static Optional<String> named(Parameters parameters) {
        return parameters.take("release").filter(release -> !release.equals("current"));
    }

    /** The release that is asked and the rows that earlier pages had. */
    record Asking(Corpus corpus, int offset) {}

    /** The release of this number; nothing if there never was one. */
    Optional<Corpus> numbered(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        Corpus now = current();
        if (now.content().release().number.equals(number)) {
            return Optional.of(now);
        }
        if (!current.published().mayHave(number)) {
            return Optional.empty();
        }
        return past.held(number).or(() -> database.ask(() -> past.load(number)));
    }

    private Optional<Corpus> numbered(Parameters parameters, String number) {
        Optional<Corpus> corpus = numbered(number);
        if (corpus.isEmpty()) {
            parameters.fault(
                    "release",
                    number,
                    "there is no release '" + Problem.shown(number) + "'; the releases are listed at /v1/releases");
        }
        return corpus;
    }
}
