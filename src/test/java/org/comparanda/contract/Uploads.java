package org.comparanda.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packages that are damaged as a zip, in the names of their files, or in what the files say. */
final class Uploads {

    private static final List<String> MEDIA_TYPES = List.of(
            "application/zip",
            "application/zip",
            "application/octet-stream",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "text/plain",
            "application/json",
            "zip",
            "a/b/c; =",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/zip; charset=none-such",
            "");

    private static final String BOUNDARY = "----comparanda";

    private static final List<String> PART_HEADERS = List.of(
            "\r\n",
            "Content-Transfer-Encoding: base64\r\n\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n",
            "Content-Type: zip\r\n\r\n",
            "Content-Disposition: x\r\n\r\n",
            ":\r\n\r\n",
            "X: " + "y".repeat(20_000) + "\r\n\r\n");

    private static final List<String> NAMES = List.of(
            "../../etc/passwd",
            "/absolute",
            "a\\b.csv",
            "findings.csv/",
            "findings.CSV",
            "datapackage.json",
            "nul\0.csv",
            "con",
            "x".repeat(300),
            "gb-eng/findings.csv",
            "[Content_Types].xml",
            "xl/workbook.xml",
            "\u202E.csv",
            "");

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"\"",
            ",",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\uD83D\uDE00",
            "=cmd|' /C calc'!A0",
            "|||||",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "&e;",
            "</row>",
            "<v>99999999999</v>",
            "{\"a\":".repeat(300),
            "[".repeat(2000),
            "1e999999999",
            "-0",
            "9".repeat(400),
            "a".repeat(40_000),
            "\u0000\u0001\u0002",
            "../..",
            "null",
            "\\u0000");

    private final List<byte[]> sound;

    /** @param sound packages without a fault, zipped or as workbooks */
    Uploads(List<byte[]> sound) {
        this.sound = sound;
    }

    Ask any(Dice dice) {
        byte[] body = dice.pick(sound);
        if (dice.chance(20)) {
            return Ask.get("/v1/validations")
                    .sending(form(body, dice))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        }
        body = dice.chance(30) ? bytes(body, dice) : files(body, dice);
        Ask ask = Ask.get("/v1/validations").sending(body);
        String type = dice.chance(80) ? MEDIA_TYPES.get(0) : dice.pick(MEDIA_TYPES);
        ask = type.isEmpty() ? ask : ask.header("Content-Type", type);
        return dice.chance(40) ? ask.with("format", dice.pick(List.of("json", "csv", "html", "xml"))) : ask;
    }

    /** The files as a form sends them, damaged as bytes now and then. */
    private static byte[] form(byte[] body, Dice dice) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        unpacked(body).forEach((name, content) -> {
            String file = dice.chance(10) ? dice.pick(NAMES) : name;
            text(
                    form,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                            + "\"\r\n");
            text(form, dice.chance(80) ? "Content-Type: text/csv\r\n\r\n" : dice.pick(PART_HEADERS));
            form.writeBytes(dice.chance(10) ? damaged(content, dice) : content);
            text(form, "\r\n");
        });
        text(form, "--" + BOUNDARY + "--\r\n");
        return dice.chance(40) ? bytes(form.toByteArray(), dice) : form.toByteArray();
    }

    private static void text(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Damages the archive, not knowing what it is. */
    private static byte[] bytes(byte[] body, Dice dice) {
        byte[] damaged = body.clone();
        switch (dice.below(4)) {
            case 0 -> damaged = Arrays.copyOf(damaged, dice.below(damaged.length + 1));
            case 1 -> damaged = dice.bytes(dice.below(3000));
            case 2 -> damaged = Arrays.copyOfRange(damaged, dice.below(damaged.length), damaged.length);
            default -> {
                for (int i = dice.below(30); i >= 0; i--) {
                    damaged[dice.below(damaged.length)] = (byte) dice.below(256);
                }
            }
        }
        return damaged;
    }

    /** Damages what is in the archive, or how its files are called. */
    private static byte[] files(byte[] body, Dice dice) {
        Map<String, byte[]> files = unpacked(body);
        for (int i = dice.below(3); i >= 0 && !files.isEmpty(); i--) {
            String name = dice.pick(List.copyOf(files.keySet()));
            byte[] content = files.get(name);
            switch (dice.below(6)) {
                case 0 -> files.remove(name);
                case 1 -> files.put(dice.pick(NAMES), content);
                case 2 -> files.put(name, bytes(content, dice));
                default -> files.put(name, damaged(content, dice));
            }
        }
        return packed(files);
    }

    private static byte[] damaged(byte[] content, Dice dice) {
        String text = new String(content, StandardCharsets.UTF_8);
        for (int i = dice.below(4); i >= 0; i--) {
            int place = dice.below(text.length() + 1);
            int end = Math.min(text.length(), place + (dice.chance(50) ? 0 : dice.below(60)));
            text = text.substring(0, place) + dice.pick(PIECES) + text.substring(end);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
