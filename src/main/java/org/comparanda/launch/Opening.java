package org.comparanda.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.comparanda.contribution.BrokenCodebookException;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Level;
import org.comparanda.contribution.Report;
import org.comparanda.corpus.Follower;
import org.comparanda.release.FoldersRead;
import org.comparanda.release.Publication;
import org.comparanda.release.Publisher;
import org.comparanda.release.ReleaseContent;
import org.comparanda.release.Releases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What happens between the database and the first answer: what is new in the data folder is published, and the current
 * release is loaded and served. Nobody can ask anything before that is done.
 */
@Singleton
class Opening {

    /** Setting that names the data folder; without it nothing is published. */
    static final String DATA = "comparanda.data";

    /** Setting that makes a refused package a reason not to start. */
    static final String STRICT = "comparanda.strict";

    /** Left here by {@link Server}, as nothing can be handed to a service that does not exist yet. */
    private static final AtomicReference<CompletableFuture<Optional<String>>> DIGEST = new AtomicReference<>();

    private static final int MOST_TOLD = 20;

    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Publisher publisher;
    private final FoldersRead foldersRead;
    private final Releases releases;
    private final Follower follower;
    private final Optional<Path> data;
    private final boolean strict;
    private ReleaseContent content;

    Opening(
            Publisher publisher,
            FoldersRead foldersRead,
            Releases releases,
            Follower follower,
            @ConfigProperty(name = DATA) Optional<Path> data,
            @ConfigProperty(name = STRICT, defaultValue = "false") boolean strict) {
        this.publisher = publisher;
        this.foldersRead = foldersRead;
        this.releases = releases;
        this.follower = follower;
        this.data = data;
        this.strict = strict;
    }

    /** Looks whether a data folder is new while the service is still being put together. */
    static void lookAhead(Path folder) {
        DIGEST.set(CompletableFuture.supplyAsync(() -> FolderDigest.of(folder)));
    }

    void open(@Observes StartupEvent started) {
        data.ifPresent(this::open);
    }

    /** The release that was opened; nothing before. */
    Optional<ReleaseContent> content() {
        return Optional.ofNullable(content);
    }

    private void open(Path folder) {
        CompletableFuture<Optional<String>> ahead = DIGEST.getAndSet(null);
        Optional<String> digest = ahead == null ? FolderDigest.of(folder) : ahead.join();
        String number = digest.flatMap(foldersRead::release)
                .or(() -> publish(folder, digest))
                .orElseThrow(() -> new CannotStart(
                        "There is nothing to serve: %s has no package that can be published. Put one there, or name another folder with --data DIR."
                                .formatted(folder)));
        content = follower.begin(number);
    }

    /** Number of the release to serve; what is refused is told, and stays as it was published before. */
    private Optional<String> publish(Path folder, Optional<String> digest) {
        try {
            PackageFolder read = PackageFolder.read(folder);
            read.refused().forEach(refused -> tell(refused.path().toString(), refused.report()));
            Publication publication = publisher.publish(read.codebook(), read.packages());
            publication.refused().forEach(refused -> tell(refused.name() + " " + refused.version(), refused.report()));
            boolean allSound = read.refused().isEmpty() && publication.refused().isEmpty();
            insistOn(allSound, folder);
            if (allSound && digest.isPresent() && digest.equals(FolderDigest.of(folder))) {
                publication.release().ifPresent(release -> foldersRead.note(digest.get(), release));
            }
            return publication.release();
        } catch (BrokenCodebookException e) {
            tell("the codebook in " + folder + " and with it every package", e.report());
            insistOn(false, folder);
            return releases.current();
        }
    }

    private void insistOn(boolean allSound, Path folder) {
        if (strict && !allSound) {
            throw new CannotStart("Something in %s was refused. Mend it, or start without --strict to serve the rest."
                    .formatted(folder));
        }
    }

    /** Says why something was refused; a report may be longer than anybody reads in a log. */
    private static void tell(String refused, Report report) {
        List<Issue> errors = report.issues().stream()
                .filter(issue -> issue.level() == Level.ERROR)
                .toList();
        String shown = errors.stream().limit(MOST_TOLD).map(Issue::toString).collect(Collectors.joining("\n"));
        String more = errors.size() <= MOST_TOLD
                ? ""
                : "\nand %d more; ./comparanda validate names them all".formatted(errors.size() - MOST_TOLD);
        LOG.errorf("Refused %s:%n%s%s", refused, shown, more);
    }
}
