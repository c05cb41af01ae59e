package io.probity.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What an Office file lists as its contents: an Office program runs no macros of a file whose list has none. The list is
 * read as far as it is one, and nothing else is unpacked. It is found among the entries as they follow each other in
 * the stream: the central directory at the end, by which an Office program finds it, is not looked at, and may name
 * another.
 */
final class OfficeContents {
    private static final String LIST = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1 << 20;

    private OfficeContents() {}

    /** Whether it brings macros along; empty where its list does not stand at its beginning, or is none. */
    static Optional<Boolean> bringMacros(byte[] beginning) {
        try (ZipInputStream parts =
                new ZipInputStream(new ByteArrayInputStream(beginning), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry())
                if (part.getName().equals(LIST)) return list(parts.readNBytes(LONGEST_LIST + 1));
        } catch (IOException | IllegalArgumentException cutOff) {
            // Its beginning holds no whole list.
        }
        return Optional.empty();
    }

    private static Optional<Boolean> list(byte[] bytes) {
        if (bytes.length > LONGEST_LIST) return Optional.empty();
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (!text.contains("<types") || isSpeltOtherwise(text)) return Optional.empty();
        return Optional.of(text.contains("macroenabled") || text.contains("vbaproject"));
    }

    /** References and declarations spell words that are not found by looking for them; Office writes neither. */
    private static boolean isSpeltOtherwise(String text) {
        return text.contains("&") || text.contains("<!");
    }
}
