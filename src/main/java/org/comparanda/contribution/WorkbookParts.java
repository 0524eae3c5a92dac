package org.comparanda.contribution;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML files of a workbook, checked before the library that reads workbooks sees them, and handed to it alone: it
 * trusts what files say of themselves, for example that a cell stands in the two thousand millionth column.
 */
final class WorkbookParts {

    /** The file by which a zip is told to be a workbook. */
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private final PackageArchive archive;

    WorkbookParts(PackageArchive archive) {
        this.archive = archive;
    }

    /** Whether a file of a workbook may be needed to read its cells; pictures and macros are not. */
    static boolean isPart(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** The workbook again, with its checked files and nothing else. */
    InputStream checked() throws UnreadablePackageException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : archive.names()) {
                byte[] content = archive.file(name).orElseThrow();
                check(name, content);
                entry(zip, name, content);
            }
        } catch (IOException e) {
            throw new UnreadablePackageException("broken-workbook", "cannot be read as a workbook");
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void check(String name, byte[] content) throws UnreadablePackageException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            new SheetGuard(name).check(xml);
        } catch (XMLStreamException e) {
            throw new UnreadablePackageException(
                    "broken-workbook", "cannot be read as a workbook: '" + name + "' in it is not XML");
        }
    }

    /** The same parser that will read the file, so that both see the same. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** Not packed, since it is unpacked at once. */
    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
