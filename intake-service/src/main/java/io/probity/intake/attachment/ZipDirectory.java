package io.probity.intake.attachment;

import io.probity.intake.attachment.ZipBytes.Broken;
import io.probity.intake.attachment.ZipParts.Part;
import java.io.IOException;
import java.util.Map;

/** The directory at the end of a ZIP file: it has to name the parts that passed, each where it passed, and nothing else. */
final class ZipDirectory {
    private static final long ENTRY = 0x02014b50L;
    private static final long LARGE_END = 0x06064b50L;
    private static final long LARGE_END_PLACE = 0x07064b50L;
    private static final long END = 0x06054b50L;
    private static final long ELSEWHERE = 0xffff_ffffL;

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
        for (; signature == ENTRY; signature = bytes.u32()) entry();
        if (!passed.isEmpty()) throw new Broken("a part is not in the directory");
        if (signature == LARGE_END) signature = largeEnd(begin);
        if (signature != END) throw new Broken("something stands between its parts");
        bytes.skip(12);
        long place = bytes.u32();
        if (place != begin && place != ELSEWHERE) throw new Broken("its directory is elsewhere");
        if (bytes.u16() != 0) throw new Broken("a comment may be read as another end");
        if (!bytes.isAtItsEnd()) throw new Broken("something stands behind it");
    }

    private void entry() throws IOException {
        bytes.skip(6);
        int method = bytes.u16();
        bytes.skip(8);
        long packed = bytes.u32();
        long length = bytes.u32();
        int nameLength = bytes.u16();
        int extra = bytes.u16();
        int comment = bytes.u16();
        bytes.skip(8);
        long place = bytes.u32();
        String name = ZipParts.comparable(bytes.text(nameLength));
        ZipSizes sizes = ZipSizes.read(bytes, extra, length, packed, place);
        bytes.skip(comment);
        if (!new Part(name, method, sizes.packed()).equals(passed.remove(sizes.place())))
            throw new Broken("its directory names another part than passed");
    }

    private long largeEnd(long begin) throws IOException {
        if (bytes.u64() != 44) throw new Broken("its end is longer than usual");
        bytes.skip(36);
        if (bytes.u64() != begin) throw new Broken("its directory is elsewhere");
        if (bytes.u32() != LARGE_END_PLACE) throw new Broken("its end is somewhere else");
        bytes.skip(16);
        return bytes.u32();
    }
}
