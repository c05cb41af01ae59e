package io.probity.intake.attachment;

import io.probity.intake.attachment.ZipBytes.Broken;
import io.probity.intake.attachment.ZipParts.Part;
import java.io.IOException;
import java.util.Map;
import java.util.stream.LongStream;

/** The directory at the end of a ZIP file: it has to name the parts that passed, each where it passed, and nothing else. */
final class ZipDirectory {
    private static final long ENTRY = 0x02014b50L;
    private static final long LARGE_END = 0x06064b50L;
    private static final long LARGE_END_PLACE = 0x07064b50L;
    private static final long END = 0x06054b50L;
    private static final long ELSEWHERE = 0xffff_ffffL;
    private static final int MANY = 0xffff;

    private final ZipBytes bytes;
    private final Map<Long, Part> passed;

    ZipDirectory(ZipBytes bytes, Map<Long, Part> passed) {
        this.bytes = bytes;
        this.passed = passed;
    }

    /** @param first its first four bytes, which were read already */
    void check(long first) throws IOException {
        long begin = bytes.place() - 4;
        long signature = first;
        int entries = 0;
        for (; signature == ENTRY; signature = bytes.u32()) {
            entry();
            entries++;
        }
        if (!passed.isEmpty()) throw new Broken("a part is not in the directory");
        long end = bytes.place() - 4;
        boolean large = signature == LARGE_END;
        if (large) signature = largeEnd(begin, end, entries);
        if (signature != END) throw new Broken("something stands between its parts");
        says(bytes.u32(), 0);
        says(bytes.u16(), entries, large ? MANY : entries);
        says(bytes.u16(), entries, large ? MANY : entries);
        says(bytes.u32(), end - begin, large ? ELSEWHERE : end - begin);
        says(bytes.u32(), begin, large ? ELSEWHERE : begin);
        if (bytes.u16() != 0) throw new Broken("a comment may be read as another end");
        if (!bytes.isAtItsEnd()) throw new Broken("something stands behind it");
    }

    /** Some programs find the directory by its place, some by its length, and some count: all must find the same. */
    private static void says(long read, long... meant) throws Broken {
        if (LongStream.of(meant).noneMatch(it -> it == read)) throw new Broken("its directory is elsewhere");
    }

    private void entry() throws IOException {
        bytes.skip(6);
        int method = bytes.u16();
        bytes.skip(8);
        long packed = bytes.u32();
        long length = bytes.u32();
        int nameLength = bytes.u16();
        int extra = bytes.u16();
        if (bytes.u16() != 0) throw new Broken("a comment may be read as another end");
        bytes.skip(8);
        long place = bytes.u32();
        String name = ZipParts.comparable(bytes.text(nameLength));
        ZipSizes sizes = ZipSizes.read(bytes, extra, length, packed, place);
        if (!new Part(name, method, sizes.packed()).equals(passed.remove(sizes.place())))
            throw new Broken("its directory names another part than passed");
    }

    private long largeEnd(long begin, long end, int entries) throws IOException {
        if (bytes.u64() != 44) throw new Broken("its end is longer than usual");
        bytes.skip(4);
        says(bytes.u64(), 0);
        says(bytes.u64(), entries);
        says(bytes.u64(), entries);
        says(bytes.u64(), end - begin);
        says(bytes.u64(), begin);
        if (bytes.u32() != LARGE_END_PLACE) throw new Broken("its end is somewhere else");
        says(bytes.u32(), 0);
        says(bytes.u64(), end);
        says(bytes.u32(), 1);
        return bytes.u32();
    }
}
