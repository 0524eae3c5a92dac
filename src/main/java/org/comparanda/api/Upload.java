package org.comparanda.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.contribution.UnreadablePackageException;
import org.comparanda.evidence.Codebook;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A package that was sent, in memory.
 *
 * @param name what to call it
 * @param packed a zip or workbook; null where files were sent
 * @param files files by their names
 */
record Upload(String name, byte[] packed, Map<String, byte[]> files) {

    static Upload of(InputStream body) throws IOException {
        return new Upload("package", body.readAllBytes(), Map.of());
    }

    /** One file is a package that is packed; several are what it is made of. */
    static Upload of(List<FileUpload> uploads) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (FileUpload upload : uploads) {
            files.put(bare(upload.fileName()), Files.readAllBytes(upload.uploadedFile()));
        }
        if (files.size() != uploads.size()) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Two of the files have the same name");
        }
        if (files.size() == 1) {
            String name = files.keySet().iterator().next();
            if (!name.endsWith(".csv") && !name.endsWith(".json")) {
                return new Upload(Problem.shown(name), files.get(name), Map.of());
            }
        }
        return new Upload("package", null, files);
    }

    Reading read(Codebook codebook, Neighbours neighbours) throws UnreadablePackageException {
        return packed == null
                ? PackageReader.readUpload(files, codebook, neighbours)
                : PackageReader.readUpload(packed, codebook, neighbours);
    }

    /** Browsers may send the folder of a file, too. */
    private static String bare(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
