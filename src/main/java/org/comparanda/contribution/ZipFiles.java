package org.comparanda.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a package in a zip. Whatever is made to harm is refused whole: names that climb out, links, archives
 * in the archive, locked entries, and more bytes than the limits or the packed size allow. What is counted are the
 * bytes that come out, not what the zip says of itself.
 */
final class ZipFiles {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1L << 20;
    /** What each item of the list of entries begins with. */
    private static final int LISTED = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Old workbooks (.xls), and new ones that a password locks. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final SeekableByteChannel packed;
    private final Limits limits;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean workbook;
    private long bytes;

    ZipFiles(SeekableByteChannel packed, Limits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    Map<String, byte[]> read() throws IOException, UnreadablePackageException {
        if (packed.size() > limits.bytes()) {
            throw new UnreadablePackageException("too-large", "is larger than " + limits.bytes() + " bytes");
        }
        checkBeginning();
        if (listsTooMany()) {
            throw tooMany();
        }
        packed.position(0);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(packed)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                throw new UnreadablePackageException(
                        "not-a-package", "is an OpenDocument spreadsheet; save it as a workbook for Excel (.xlsx)");
            }
            workbook = zip.getEntry(WorkbookParts.CONTENT_TYPES) != null;
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                add(zip, entries.nextElement());
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("broken zip", e);
        }
        return withoutTopFolder();
    }

    private void checkBeginning() throws IOException, UnreadablePackageException {
        packed.position(0);
        byte[] beginning = Channels.newInputStream(packed).readNBytes(ZIP.length);
        if (Arrays.equals(beginning, OLE)) {
            throw new UnreadablePackageException(
                    "not-a-package", "is an old workbook or one with a password; save it as .xlsx, without a password");
        }
        if (!Arrays.equals(beginning, ZIP)) {
            throw new UnreadablePackageException(
                    "not-a-package", "is neither a folder nor a zip nor a workbook (.xlsx)");
        }
    }

    private void add(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadablePackageException {
        String name = checkedName(entry);
        if (names.size() == limits.entries()) {
            throw tooMany();
        }
        if (!names.add(name)) {
            throw new UnreadablePackageException("doubled-file", "has two entries called '" + shown(name) + "'");
        }
        if (entry.isUnixSymlink()) {
            throw new UnreadablePackageException("link", "'" + shown(name) + "' is a link");
        }
        if (!entry.isDirectory()) {
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadablePackageException(
                        "locked-entry", "'" + shown(name) + "' is encrypted or packed in a way that is not read");
            }
            byte[] content = unpack(zip, entry, name);
            if (workbook ? WorkbookParts.isPart(name) : PackageArchive.isWanted(name)) {
                files.put(name, content);
            }
        }
    }

    /** The library takes the whole list of entries into memory before the first can be looked at. */
    private boolean listsTooMany() throws IOException {
        byte[] buffer = new byte[BUFFER];
        int listed = 0;
        int window = 0;
        packed.position(0);
        InputStream in = Channels.newInputStream(packed);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                window = window << 8 | buffer[i] & 0xFF;
                if (window == LISTED) {
                    listed++;
                }
            }
            if (listed > limits.entries()) {
                return true;
            }
        }
        return false;
    }

    private UnreadablePackageException tooMany() {
        return new UnreadablePackageException("too-many-files", "has more than " + limits.entries() + " entries");
    }

    private static String checkedName(ZipArchiveEntry entry) throws UnreadablePackageException {
        // Before the library puts slashes right: a back slash must not hide a climb.
        String raw = entry.getName().replace('\\', '/');
        boolean climbs = Arrays.asList(raw.split("/")).contains("..");
        if (raw.isEmpty() || climbs || raw.startsWith("/") || raw.matches("(?s)[A-Za-z]:.*|.*\\p{Cntrl}.*")) {
            throw new UnreadablePackageException("unsafe-name", "has an entry called '" + shown(raw) + "'");
        }
        return raw;
    }

    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, String name)
            throws IOException, UnreadablePackageException {
        // What the zip says of itself is believed where it is reason enough to refuse it, and nowhere else.
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), this.packed.size()));
        checkSize(entry.getSize(), packed, name);
        if (entry.getSize() > limits.bytes() - bytes) {
            throw unpacksToTooMuch();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.write(buffer, 0, read);
                bytes += read;
                if (bytes > limits.bytes()) {
                    throw unpacksToTooMuch();
                }
                checkSize(content.size(), packed, name);
            }
        }
        byte[] unpacked = content.toByteArray();
        if (unpacked.length >= ZIP.length && Arrays.equals(unpacked, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            throw new UnreadablePackageException(
                    "nested-archive", "'" + shown(name) + "' is an archive in the archive");
        }
        return unpacked;
    }

    private void checkSize(long unpacked, long packed, String name) throws UnreadablePackageException {
        if (unpacked > RATIO_COUNTS_FROM && unpacked / packed > limits.ratio()) {
            throw new UnreadablePackageException(
                    "zip-bomb", "'" + shown(name) + "' unpacks to over " + limits.ratio() + " times its size");
        }
    }

    private UnreadablePackageException unpacksToTooMuch() {
        return new UnreadablePackageException("too-large", "unpacks to over " + limits.bytes() + " bytes");
    }

    /** Systems that zip a folder put the folder itself into the zip. */
    private Map<String, byte[]> withoutTopFolder() {
        Set<String> tops = new HashSet<>();
        files.keySet().forEach(name -> tops.add(name.substring(0, name.indexOf('/') + 1)));
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        Map<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, content) -> inside.put(name.substring(top.length()), content));
        return inside;
    }

    private static String shown(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return safe.length() > 100 ? safe.substring(0, 100) + "…" : safe;
    }
}
