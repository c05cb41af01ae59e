package io.probity.intake.attachment;

import io.probity.intake.attachment.ZipBytes.Broken;
import io.probity.intake.attachment.ZipBytes.Lengths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a ZIP file in the order in which they follow each other, while it passes. Programs find them by the directory at
 * the end: a file whose directory says anything else than what passed, or with anything between, before or behind, is
 * refused, so that nobody opens another file than the one that was looked at.
 */
final class ZipParts {
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NAMES = 1 << 20;

    /** Beyond it, what a file unpacks to is no document; and unpacking it takes more than a second of a processor. */
    private static final long MOST_UNPACKED = 1L << 30;

    private static final long PART = 0x04034b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int ENCRYPTED = 0x2041;
    private static final int DESCRIBED_LATER = 8;
    private static final int STORED = 0;
    private static final int PACKED = 8;

    private final ZipBytes bytes;
    private final Map<Long, Part> passed = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int namesLength;

    ZipParts(InputStream in) {
        this(in, MOST_UNPACKED);
    }

    ZipParts(InputStream in, long mostUnpacked) {
        this.bytes = new ZipBytes(in, mostUnpacked);
    }

    /**
     * A part as its directory must have it.
     *
     * @param name as Office programs compare them: in small letters, with slashes
     * @param length in the file
     */
    record Part(String name, int method, long length) {}

    /** What is done with a part as it passes. */
    interface Visitor {
        /** How much of its content is wanted; none, of most. */
        int wants(String name);

        /** @param content empty where there is more of it than was wanted, or none was */
        void pass(String name, Optional<byte[]> content) throws IOException;
    }

    /** Reads to the end. @throws Broken where it is no such file */
    void pass(Visitor visitor) throws IOException {
        long signature = bytes.u32();
        for (; signature == PART; signature = bytes.u32()) part(bytes.place() - 4, visitor);
        new ZipDirectory(bytes, passed).check(signature);
    }

    private void part(long place, Visitor visitor) throws IOException {
        bytes.skip(2);
        int flags = bytes.u16();
        int method = bytes.u16();
        bytes.skip(8);
        long packed = bytes.u32();
        long length = bytes.u32();
        int nameLength = bytes.u16();
        int extra = bytes.u16();
        String name = name(nameLength);
        ZipSizes sizes = ZipSizes.read(bytes, extra, length, packed);
        boolean later = (flags & DESCRIBED_LATER) != 0;
        boolean plain = method == STORED && !later && sizes.packed() == sizes.length();
        if ((flags & ENCRYPTED) != 0 || !(plain || method == PACKED))
            throw new Broken("a part is packed in an unusual way");

        int wanted = visitor.wants(name);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long taken = later ? unpackDescribedLater(sizes, kept, wanted) : take(method, sizes.packed(), kept, wanted);
        passed.put(place, new Part(name, method, taken));
        visitor.pass(name, wanted > 0 && kept.size() <= wanted ? Optional.of(kept.toByteArray()) : Optional.empty());
    }

    private long take(int method, long packed, ByteArrayOutputStream kept, int wanted) throws IOException {
        if (wanted == 0) {
            bytes.skip(packed);
        } else if (method == STORED) {
            int first = (int) Math.min(packed, wanted + 1);
            for (int n = 0; n < first; n++) kept.write(bytes.u8());
            bytes.skip(packed - first);
        } else if (bytes.unpack(kept, wanted).packed() != packed) {
            throw new Broken("a part is not as long as it says");
        }
        return packed;
    }

    /** Behind it stands how long it was: with a mark or without, in numbers of four bytes or of eight. */
    private long unpackDescribedLater(ZipSizes sizes, ByteArrayOutputStream kept, int wanted) throws IOException {
        Lengths lengths = bytes.unpack(kept, wanted);
        if (bytes.u32() == DESCRIPTOR) bytes.skip(4);
        long packed = sizes.large() ? bytes.u64() : bytes.u32();
        long length = sizes.large() ? bytes.u64() : bytes.u32();
        if (!lengths.equals(new Lengths(packed, length))) throw new Broken("a part is not as long as it says");
        return packed;
    }

    private String name(int length) throws IOException {
        namesLength += length;
        if (length == 0 || length > LONGEST_NAME || namesLength > LONGEST_NAMES || names.size() == MOST_PARTS)
            throw new Broken("it has too many parts, or too long names");
        String name = comparable(bytes.text(length));
        if (!names.add(name)) throw new Broken("two parts have one name");
        return name;
    }

    static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }
}
