package io.probity.intake.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as programs write them: each part as it is, or packed, with its length before it or behind. */
final class Zip {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(all);

    enum How {
        STORED,
        /** As Word writes it. */
        LENGTH_BEFORE,
        /** As LibreOffice writes it, and whoever does not know the length yet. */
        LENGTH_BEHIND
    }

    Zip part(How how, String name, String content) {
        return part(how, name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    Zip part(How how, String name, byte[] content) {
        ZipEntry part = new ZipEntry(name);
        if (how != How.LENGTH_BEHIND) {
            CRC32 sum = new CRC32();
            sum.update(content);
            part.setMethod(how == How.STORED ? ZipEntry.STORED : ZipEntry.DEFLATED);
            part.setSize(content.length);
            part.setCrc(sum.getValue());
            part.setCompressedSize(how == How.STORED ? content.length : packed(content));
        }
        try {
            zip.putNextEntry(part);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Zip comment(String comment) {
        zip.setComment(comment);
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static int packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] piece = new byte[512];
        int length = 0;
        while (!deflater.finished()) length += deflater.deflate(piece);
        deflater.end();
        return length;
    }
}
