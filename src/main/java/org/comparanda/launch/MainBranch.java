package org.comparanda.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The packages of the data folder as git has them on the main branch: what a package that is worked on in its place is
 * the next version of. Without git there is nothing to compare it with.
 */
final class MainBranch {

    private static final String NONE = "none";

    /** Where the main branch may be, that of the project before that of a copy. */
    private static final List<String> BRANCHES =
            List.of("upstream/main", "upstream/HEAD", "origin/HEAD", "origin/main", "main");

    @Option(
            names = "--published",
            paramLabel = "REVISION",
            description = "The git revision that has what is published of the data folder; none for no comparison."
                    + " Default: the main branch")
    private String revision;

    /** Looked for once a folder: each look is a process. */
    private final Map<Path, Optional<String>> found = new HashMap<>();

    /**
     * A package of the data folder as it is published: a zip, or the workbook that it is. Nothing where the branch does
     * not have it.
     *
     * @throws CannotStart if a revision was asked for that there is not
     */
    Optional<byte[]> packed(Path place) {
        return found.computeIfAbsent(place.getParent(), this::revision).flatMap(commit -> packed(place, commit));
    }

    private Optional<String> revision(Path folder) {
        if (NONE.equals(revision)) {
            return Optional.empty();
        }
        Optional<String> commit = (revision == null ? BRANCHES.stream() : Stream.of(revision))
                .flatMap(name -> git(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}").stream())
                .map(hash -> new String(hash, StandardCharsets.US_ASCII).strip())
                .findFirst();
        if (revision != null && commit.isEmpty()) {
            throw CannotStart.unreadable(
                    "There is no revision %s of %s. Name a branch, tag or commit with --published, or none."
                            .formatted(revision, folder),
                    null);
        }
        return commit;
    }

    private static Optional<byte[]> packed(Path place, String commit) {
        String name = place.getFileName().toString();
        return Files.isDirectory(place)
                ? git(place.getParent(), "archive", "--format=zip", commit, "--", name)
                : git(place.getParent(), "show", commit + ":./" + name);
    }

    /** What git says; nothing where it fails or is not there. */
    private static Optional<byte[]> git(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            try (InputStream out = git.getInputStream()) {
                byte[] said = out.readAllBytes();
                return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
