package io.probity.intake.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as programs write them, each as small as it can be and still opens. */
final class Papers {
    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = DECLARED
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>";
    private static final String PART = "<Override PartName=\"/%s\" ContentType=\"application/vnd.%s\"/>";
    private static final String RELATED = DECLARED
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    private static final String LETTER = DECLARED
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
            + "<w:t>The roster of March.</w:t></w:r></w:p></w:body></w:document>";
    private static final String WORD = "openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Papers() {}

    static byte[] docx() {
        return zip(
                "[Content_Types].xml", TYPES.formatted(PART.formatted("word/document.xml", WORD)),
                "_rels/.rels", RELATED.formatted("officeDocument", "word/document.xml"),
                "word/document.xml", LETTER);
    }

    static byte[] docm() {
        String parts = PART.formatted("word/document.xml", "ms-word.document.macroEnabled.main+xml")
                + PART.formatted("word/vbaProject.bin", "ms-office.vbaProject");
        return zip(
                "[Content_Types].xml",
                TYPES.formatted(parts),
                "_rels/.rels",
                RELATED.formatted("officeDocument", "word/document.xml"),
                "word/document.xml",
                LETTER,
                "word/vbaProject.bin",
                "Sub AutoOpen()");
    }

    /** As some programs write it: its list of contents stands last, behind a picture. */
    static byte[] listedLast() {
        return zip(
                "word/media/plan.bmp", noise(200_000),
                "_rels/.rels", RELATED.formatted("officeDocument", "word/document.xml"),
                "word/document.xml", LETTER,
                "[Content_Types].xml", TYPES.formatted(PART.formatted("word/document.xml", WORD)));
    }

    static byte[] listedLastWithMacros() {
        return zip(
                "word/media/plan.bmp", noise(200_000),
                "_rels/.rels", RELATED.formatted("officeDocument", "word/document.xml"),
                "word/document.xml", LETTER,
                "word/vbaProject.bin", "Sub AutoOpen()",
                "[Content_Types].xml", TYPES.formatted(PART.formatted("word/document.xml", WORD)));
    }

    static byte[] xlsx() {
        return zip(
                "[Content_Types].xml",
                        TYPES.formatted(PART.formatted(
                                        "xl/workbook.xml", "openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                + PART.formatted(
                                        "xl/worksheets/sheet1.xml",
                                        "openxmlformats-officedocument.spreadsheetml.worksheet+xml")),
                "_rels/.rels", RELATED.formatted("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels", RELATED.formatted("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                        DECLARED
                                + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"March\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                        DECLARED + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<sheetData><row r=\"1\"><c r=\"A1\"><v>42</v></c></row></sheetData></worksheet>");
    }

    static byte[] odt() {
        return openDocument(
                "application/vnd.oasis.opendocument.text", "<office:text><text:p>Roster</text:p></office:text>");
    }

    static byte[] ods() {
        return openDocument(
                "application/vnd.oasis.opendocument.spreadsheet",
                "<office:spreadsheet><table:table table:name=\"March\"/></office:spreadsheet>");
    }

    /** Its mark stands last, where no program looks for it at a fixed place. */
    static byte[] odtMarkedLast() {
        return zip(
                "content.xml",
                "<office:document-content/>",
                "META-INF/manifest.xml",
                "<manifest:manifest/>",
                "mimetype",
                "application/vnd.oasis.opendocument.text");
    }

    static byte[] odtWithMacros() {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content/>",
                "Basic/Standard/Module1.xml",
                "<script:module/>",
                "META-INF/manifest.xml",
                "<manifest:manifest/>");
    }

    private static byte[] openDocument(String type, String body) {
        return zip(
                "mimetype",
                type,
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.3\">"
                        + "<office:body>" + body + "</office:body></office:document-content>",
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                        + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
                        + " manifest:media-type=\"" + type + "\"/></manifest:manifest>");
    }

    static byte[] archive() {
        return zip("roster.txt", "The roster of March.");
    }

    /** One empty page. */
    static byte[] pdf() {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int n = 0; n < objects.length; n++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append("%d 0 obj%s endobj\n".formatted(n + 1, objects[n]));
        }
        int start = pdf.length();
        return bytes(pdf.append(places)
                .append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(start))
                .toString());
    }

    static byte[] both(String first, byte[] second) {
        return bytes(first + text(second));
    }

    static byte[] both(byte[] first, String second) {
        return bytes(text(first) + second);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** That no archive makes shorter. */
    private static String noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return text(bytes);
    }

    /** Names and contents, in turn. A type's mark stands at its place only where it is not compressed. */
    private static byte[] zip(String... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (int n = 0; n < parts.length; n += 2) {
                ZipEntry part = new ZipEntry(parts[n]);
                byte[] content = bytes(parts[n + 1]);
                if (parts[n].equals("mimetype")) store(part, content);
                zip.putNextEntry(part);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void store(ZipEntry part, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        part.setMethod(ZipEntry.STORED);
        part.setSize(content.length);
        part.setCrc(sum.getValue());
    }
}
