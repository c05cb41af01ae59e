package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.intake.attachment.Zip.How;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FAULTS S17: what an Office file brings along, whichever of its parts stands first and however it is packed. */
class OfficeContentsTest {
    private static final String LIST = "[Content_Types].xml";
    private static final String DOCUMENT = "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>";
    private static final String WORD = listing("", DOCUMENT.formatted("document.main+xml"));
    private static final String WORD_WITH_MACROS = listing("", DOCUMENT.formatted("document.macroEnabled.main+xml"));
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final byte[] PICTURE = noise(300_000);

    @ParameterizedTest
    @EnumSource(How.class)
    void a_document_is_one_whether_its_list_stands_first_or_last(How how) throws IOException {
        byte[] first = new Zip()
                .part(how, LIST, WORD)
                .part(how, "word/document.xml", "<w:document/>")
                .part(how, "word/media/plan.bmp", PICTURE)
                .bytes();
        byte[] last = new Zip()
                .part(how, "word/media/plan.bmp", PICTURE)
                .part(how, "word/document.xml", "<w:document/>")
                .part(how, LIST, WORD)
                .bytes();
        for (byte[] document : new byte[][] {first, last}) {
            OfficeContents contents = contents(document);
            assertThat(contents.isOffice()).isTrue();
            assertThat(contents.bringMacros()).isFalse();
            assertThat(contents.openDocument()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void macros_are_found_wherever_they_stand(How how) throws IOException {
        assertThat(contents(new Zip()
                                .part(how, "word/media/plan.bmp", PICTURE)
                                .part(how, LIST, WORD_WITH_MACROS)
                                .bytes())
                        .bringMacros())
                .as("by the list, which stands last")
                .isTrue();
        for (String macros : new String[] {"word/vbaProject.bin", "xl\\VBAPROJECT.BIN", "a/vbaProject.bin/[0].piece"})
            for (boolean before : new boolean[] {true, false}) {
                Zip zip = new Zip();
                if (before) zip.part(how, macros, "Sub AutoOpen()");
                zip.part(how, LIST, WORD);
                if (!before) zip.part(how, macros, "Sub AutoOpen()");
                assertThat(contents(zip.bytes()).bringMacros()).as(macros).isTrue();
            }
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void an_open_document_is_one_whether_its_mark_stands_first_or_last(How how) throws IOException {
        byte[] first = new Zip()
                .part(how, "mimetype", TEXT)
                .part(how, "content.xml", "<office/>")
                .bytes();
        byte[] last = new Zip()
                .part(how, "Configurations2/", "")
                .part(how, "content.xml", "<office/>")
                .part(how, "mimetype", TEXT)
                .bytes();
        for (byte[] document : new byte[][] {first, last}) {
            OfficeContents contents = contents(document);
            assertThat(contents.openDocument()).contains(TEXT);
            assertThat(contents.isOffice()).isFalse();
            assertThat(contents.bringMacros()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/run.py", "Object 1/Basic/script-lc.xml"})
    void an_open_document_keeps_its_macros_in_folders_of_their_own(String macros) throws IOException {
        byte[] document = new Zip()
                .part(How.STORED, "mimetype", TEXT)
                .part(How.LENGTH_BEHIND, "content.xml", "<office/>")
                .part(How.LENGTH_BEHIND, macros, "run")
                .bytes();
        assertThat(contents(document).bringMacros()).isTrue();
    }

    @Test
    void what_says_that_it_is_both_or_neither_is_none() throws IOException {
        OfficeContents both = contents(new Zip()
                .part(How.STORED, "mimetype", TEXT)
                .part(How.STORED, "content.xml", "<office/>")
                .part(How.STORED, LIST, WORD)
                .bytes());
        assertThat(both.isOffice()).isFalse();
        assertThat(both.openDocument()).isEmpty();
        OfficeContents neither = contents(
                new Zip().part(How.LENGTH_BEHIND, "roster.txt", "The roster.").bytes());
        assertThat(neither.isOffice()).isFalse();
        assertThat(neither.openDocument()).isEmpty();
        OfficeContents aPackageOfPrograms = contents(new Zip()
                .part(How.LENGTH_BEHIND, "lib/roster.dll", "MZ")
                .part(How.LENGTH_BEHIND, LIST, listing("", "<Default Extension=\"dll\" ContentType=\"x\"/>"))
                .bytes());
        assertThat(aPackageOfPrograms.isOffice()).isFalse();
    }

    /** Some programs go by the mark, some by a manifest, some by the list: what has two of them is none. */
    @Test
    void a_mark_that_is_too_long_to_be_read_is_one_and_macros_are_found_beside_any_list() throws IOException {
        OfficeContents contents = contents(new Zip()
                .part(How.STORED, "mimetype", TEXT + " ".repeat(200))
                .part(How.STORED, LIST, WORD)
                .part(How.STORED, "Basic/Standard/Module1.xml", "run")
                .bytes());
        assertThat(contents.isOffice()).isFalse();
        assertThat(contents.bringMacros()).isTrue();
        OfficeContents open = contents(new Zip()
                .part(How.STORED, "content.xml", "<office/>")
                .part(How.STORED, LIST, WORD)
                .bytes());
        assertThat(open.isOffice()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document.macro&#69;nabled.main+xml", "document.macro&#x45;nabled.main+xml", "&m;"})
    void a_list_that_spells_what_it_lists_in_references_is_none(String spelt) throws IOException {
        assertThat(listed(listing("", DOCUMENT.formatted(spelt)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE Types [<!ENTITY m \"macro\">]>", "<!-- a list -->"})
    void a_list_that_declares_words_of_its_own_is_none(String declared) throws IOException {
        assertThat(listed(listing(declared, DOCUMENT.formatted("document.main+xml"))))
                .isFalse();
    }

    @Test
    void a_list_that_is_too_long_to_be_looked_through_is_none() throws IOException {
        assertThat(listed(WORD + " ".repeat(1 << 20))).isFalse();
    }

    @Test
    void a_second_list_is_not_taken_for_the_first() {
        byte[] two = new Zip()
                .part(How.STORED, LIST, WORD)
                .part(How.STORED, "[content_types].XML", WORD_WITH_MACROS)
                .bytes();
        assertThatThrownBy(() -> contents(two)).isInstanceOf(ZipBytes.Broken.class);
    }

    private static boolean listed(String list) throws IOException {
        return contents(new Zip().part(How.LENGTH_BEHIND, LIST, list).bytes()).isOffice();
    }

    private static OfficeContents contents(byte[] document) throws IOException {
        return OfficeContents.of(new ByteArrayInputStream(document));
    }

    private static String listing(String declared, String parts) {
        return declared + "<Types>" + parts + "</Types>";
    }

    /** That nothing makes shorter. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
