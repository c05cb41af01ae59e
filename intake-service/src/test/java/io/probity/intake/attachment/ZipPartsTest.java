package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.intake.attachment.Zip.How;
import io.probity.intake.attachment.ZipBytes.Broken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FAULTS S17: an archive that two programs could read differently is read by neither. */
class ZipPartsTest {

    @ParameterizedTest
    @EnumSource(How.class)
    void its_parts_pass_in_their_order_in_whatever_pieces_it_comes(How how) throws IOException {
        byte[] archive = new Zip()
                .part(how, "One.txt", "first")
                .part(how, "empty", "")
                .part(how, "long", "x".repeat(100_000))
                .part(how, "folder\\Two.txt", "second")
                .bytes();
        for (int piece : new int[] {1, 7, 4_096, 1 << 20})
            assertThat(passed(inPiecesOf(piece, archive)))
                    .containsExactly("one.txt", "empty", "long", "folder/two.txt");
    }

    @Test
    void what_is_cut_off_anywhere_is_none() {
        byte[] archive = twoParts();
        for (int length = 0; length < archive.length; length++) {
            byte[] begun = Arrays.copyOf(archive, length);
            assertThatThrownBy(() -> passed(begun)).isInstanceOf(Broken.class);
        }
    }

    @Test
    void nothing_stands_before_between_or_behind() {
        byte[] archive = twoParts();
        int directory = find(archive, "PK\u0001\u0002");
        for (int at : new int[] {0, find(archive, "PK\u0003\u0004", 1), directory, archive.length})
            assertThatThrownBy(() -> passed(with(archive, at, "MZ")))
                    .as("at %d", at)
                    .isInstanceOf(Broken.class);
        assertThatThrownBy(() -> passed(new Zip()
                        .part(How.STORED, "a", "a")
                        .comment("PK\u0005\u0006")
                        .bytes()))
                .isInstanceOf(Broken.class);
    }

    /** A program that goes by the directory would open what was not looked at. */
    @Test
    void the_directory_names_what_passed_where_it_passed() {
        byte[] archive = twoParts();
        int directory = find(archive, "PK\u0001\u0002");
        byte[] renamed = archive.clone();
        renamed[directory + 46] = 'z';
        assertThatThrownBy(() -> passed(renamed)).isInstanceOf(Broken.class);
        byte[] shorter = archive.clone();
        shorter[directory + 20]++;
        assertThatThrownBy(() -> passed(shorter)).isInstanceOf(Broken.class);
        byte[] elsewhere = archive.clone();
        elsewhere[directory + 42]++;
        assertThatThrownBy(() -> passed(elsewhere)).isInstanceOf(Broken.class);
        byte[] anotherDirectory = archive.clone();
        anotherDirectory[find(archive, "PK\u0005\u0006") + 16]++;
        assertThatThrownBy(() -> passed(anotherDirectory)).isInstanceOf(Broken.class);
        byte[] oneLess = without(archive, directory, find(archive, "PK\u0001\u0002", directory + 1));
        assertThatThrownBy(() -> passed(oneLess)).isInstanceOf(Broken.class);
    }

    /** Programs find it by its place, by its length or by its count, on one disk; and whatever may be another end is none. */
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12, 16, 20})
    void the_end_says_of_the_directory_what_is_so(int field) {
        byte[] archive = twoParts();
        archive[find(archive, "PK\u0005\u0006") + field]++;
        assertThatThrownBy(() -> passed(archive)).isInstanceOf(Broken.class);
    }

    @Test
    void no_entry_of_the_directory_has_a_comment() {
        byte[] archive = twoParts();
        int directory = find(archive, "PK\u0001\u0002");
        byte[] commented = with(archive, directory + 46 + "a.txt".length(), "PK");
        commented[directory + 32] = 2;
        int length = find(commented, "PK\u0005\u0006") + 12;
        commented[length]++;
        commented[length]++;
        assertThatThrownBy(() -> passed(commented)).isInstanceOf(Broken.class).hasMessageContaining("comment");
    }

    @Test
    void what_is_locked_or_packed_unusually_is_none() {
        byte[] locked = twoParts();
        locked[6] |= 1;
        assertThatThrownBy(() -> passed(locked)).isInstanceOf(Broken.class);
        byte[] otherwise = twoParts();
        otherwise[8] = 12;
        assertThatThrownBy(() -> passed(otherwise)).isInstanceOf(Broken.class);
    }

    @Test
    void what_unpacks_to_too_much_is_not_unpacked_to_its_end() {
        byte[] bomb =
                new Zip().part(How.LENGTH_BEHIND, "zeros", new byte[10_000_000]).bytes();
        assertThat(bomb.length).isLessThan(20_000);
        ZipParts parts = new ZipParts(new ByteArrayInputStream(bomb), 1_000_000);
        assertThatThrownBy(() -> parts.pass(new Names()))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("too much");
    }

    @Test
    void too_many_parts_or_too_long_names_are_none() {
        assertThatThrownBy(() -> passed(
                        new Zip().part(How.STORED, "n".repeat(1_001), "a").bytes()))
                .isInstanceOf(Broken.class);
        Zip many = new Zip();
        for (int n = 0; n <= 10_000; n++) many.part(How.STORED, "n" + n, "");
        assertThatThrownBy(() -> passed(many.bytes())).isInstanceOf(Broken.class);
    }

    private static byte[] twoParts() {
        return new Zip()
                .part(How.LENGTH_BEHIND, "a.txt", "first")
                .part(How.LENGTH_BEFORE, "b.txt", "second")
                .bytes();
    }

    private static List<String> passed(byte[] archive) throws IOException {
        return passed(new ByteArrayInputStream(archive));
    }

    private static List<String> passed(InputStream archive) throws IOException {
        Names names = new Names();
        new ZipParts(archive).pass(names);
        return names.all;
    }

    private static final class Names implements ZipParts.Visitor {
        private final List<String> all = new ArrayList<>();

        @Override
        public int wants(String name) {
            return 0;
        }

        @Override
        public void pass(String name, Optional<byte[]> content) {
            all.add(name);
        }
    }

    private static InputStream inPiecesOf(int length, byte[] all) {
        return new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] into, int at, int most) {
                return super.read(into, at, Math.min(most, length));
            }
        };
    }

    private static int find(byte[] in, String mark) {
        return find(in, mark, 0);
    }

    private static int find(byte[] in, String mark, int from) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(mark, from);
    }

    private static byte[] with(byte[] all, int at, String more) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.write(all, 0, at);
        written.writeBytes(more.getBytes(StandardCharsets.ISO_8859_1));
        written.write(all, at, all.length - at);
        return written.toByteArray();
    }

    private static byte[] without(byte[] all, int from, int to) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.write(all, 0, from);
        written.write(all, to, all.length - to);
        return written.toByteArray();
    }
}
