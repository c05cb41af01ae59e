package io.probity.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an Office file holds, told by its parts as they pass, whichever stands first: which kind it is, and whether it brings
 * macros along, in its list of contents or beside it. Of the parts themselves only the list and the mark of OpenDocument are
 * kept; a program that opens it reads the same ({@link ZipParts}).
 */
final class OfficeContents implements ZipParts.Visitor {
    private static final String LIST = "[content_types].xml";
    private static final int LONGEST_LIST = 1 << 20;
    private static final String MARK = "mimetype";
    private static final int LONGEST_MARK = 200;
    private static final String OPEN_CONTENT = "content.xml";

    /** Where Office programs keep macros, whatever the list says of them. */
    private static final Set<String> OFFICE_MACROS = Set.of("vbaproject.bin", "vbadata.xml");

    private static final Set<String> OPEN_MACROS = Set.of("basic", "scripts");

    private Optional<String> list = Optional.empty();
    private Optional<String> mark = Optional.empty();
    private boolean listed;
    private boolean marked;
    private boolean openContent;
    private boolean officeMacros;
    private boolean openMacros;

    private OfficeContents() {}

    /** Reads to the end. @throws ZipBytes.Broken where it is no archive that everybody reads alike */
    static OfficeContents of(InputStream document) throws IOException {
        OfficeContents contents = new OfficeContents();
        new ZipParts(document).pass(contents);
        return contents;
    }

    @Override
    public int wants(String name) {
        return switch (name) {
            case LIST -> LONGEST_LIST;
            case MARK -> LONGEST_MARK;
            default -> 0;
        };
    }

    @Override
    public void pass(String name, Optional<byte[]> content) {
        List<String> path = Arrays.asList(name.split("/", -1));
        officeMacros |= path.stream().anyMatch(OFFICE_MACROS::contains);
        openMacros |=
                !name.endsWith("/") && path.subList(0, path.size() - 1).stream().anyMatch(OPEN_MACROS::contains);
        openContent |= name.equals(OPEN_CONTENT);
        listed |= name.equals(LIST);
        marked |= name.equals(MARK);
        if (name.equals(LIST)) list = content.map(OfficeContents::text).filter(OfficeContents::isList);
        if (name.equals(MARK)) mark = content.map(OfficeContents::text).map(String::strip);
    }

    /** An Office document, spreadsheet or presentation, and not an OpenDocument one as well. */
    boolean isOffice() {
        return list.filter(text -> text.contains(".main+xml")).isPresent() && !marked && !openContent;
    }

    /** The type that an OpenDocument file says it is. */
    Optional<String> openDocument() {
        return mark.filter(text -> openContent && !listed);
    }

    boolean bringMacros() {
        return officeMacros
                || openMacros
                || list.filter(text -> text.contains("macroenabled") || text.contains("vbaproject"))
                        .isPresent();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    /** References and declarations spell words that are not found by looking for them; Office writes neither. */
    private static boolean isList(String text) {
        return text.contains("<types") && !text.contains("&") && !text.contains("<!");
    }
}
