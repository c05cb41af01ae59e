package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeContentsTest {
    private static final String DOCUMENT = "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>";

    @Test
    void a_list_says_whether_there_are_macros() throws IOException {
        assertThat(OfficeContents.bringMacros(listing("", DOCUMENT.formatted("document.main+xml"))))
                .contains(false);
        assertThat(OfficeContents.bringMacros(listing("", DOCUMENT.formatted("document.macroEnabled.main+xml"))))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document.macro&#69;nabled.main+xml", "document.macro&#x45;nabled.main+xml", "&m;"})
    void a_list_that_spells_what_it_lists_in_references_is_none(String spelt) throws IOException {
        assertThat(OfficeContents.bringMacros(listing("", DOCUMENT.formatted(spelt))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE Types [<!ENTITY m \"macro\">]>", "<!-- a list -->"})
    void a_list_that_declares_words_of_its_own_is_none(String declared) throws IOException {
        assertThat(OfficeContents.bringMacros(listing(declared, DOCUMENT.formatted("document.main+xml"))))
                .isEmpty();
    }

    private static byte[] listing(String declared, String parts) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write((declared + "<Types>" + parts + "</Types>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return written.toByteArray();
    }
}
