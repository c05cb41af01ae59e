package io.probity.intake.attaching;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The endings of names of each type. A computer goes by them: what reads as plain text runs as a program where its name
 * says so.
 */
final class Endings {
    private static final List<String> NONE_KNOWN = List.of("bin");
    private static final Map<String, List<String>> OF_TYPE = Map.ofEntries(
            Map.entry("application/pdf", List.of("pdf")),
            Map.entry("text/plain", List.of("txt", "csv", "log", "md")),
            Map.entry("message/rfc822", List.of("eml")),
            Map.entry("image/jpeg", List.of("jpg", "jpeg")),
            Map.entry("image/png", List.of("png")),
            Map.entry("image/gif", List.of("gif")),
            Map.entry("image/tiff", List.of("tif", "tiff")),
            Map.entry("image/heic", List.of("heic")),
            Map.entry("audio/mpeg", List.of("mp3")),
            Map.entry("audio/mp4", List.of("m4a")),
            Map.entry("audio/vnd.wave", List.of("wav")),
            Map.entry("video/mp4", List.of("mp4", "m4v")),
            Map.entry("application/x-tika-ooxml", List.of("ooxml", "docx", "xlsx", "pptx")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of("odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")));

    private Endings() {}

    /** The name as it is, or with the ending of its type behind it. */
    static String fitting(String name, String type) {
        List<String> endings = OF_TYPE.getOrDefault(type, NONE_KNOWN);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && endings.contains(ending) ? name : name + "." + endings.getFirst();
    }
}
