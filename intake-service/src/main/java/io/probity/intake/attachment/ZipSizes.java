package io.probity.intake.attachment;

import io.probity.intake.attachment.ZipBytes.Broken;
import java.io.IOException;

/**
 * How long a part is, and where it stands, where the numbers of four bytes may be too small for it.
 *
 * @param large whether it says so itself: what is described later is so in numbers of eight bytes
 */
record ZipSizes(long length, long packed, long place, boolean large) {
    private static final long ELSEWHERE = 0xffff_ffffL;
    private static final int LARGE = 1;
    private static final int OTHER_NAME = 0x7075;

    static ZipSizes read(ZipBytes bytes, int extra, long length, long packed) throws IOException {
        return read(bytes, extra, length, packed, 0);
    }

    /** @param extra how many bytes of extra fields follow */
    static ZipSizes read(ZipBytes bytes, int extra, long length, long packed, long place) throws IOException {
        ZipSizes sizes = new ZipSizes(length, packed, place, false);
        for (int left = extra; left > 0; ) {
            if (left < 4) throw new Broken("an extra field is cut off");
            int kind = bytes.u16();
            int size = bytes.u16();
            left -= 4 + size;
            if (left < 0) throw new Broken("an extra field is too long");
            if (kind == OTHER_NAME) throw new Broken("a part has two names");
            if (kind == LARGE) sizes = sizes.enlarged(bytes, size);
            else bytes.skip(size);
        }
        return sizes;
    }

    private ZipSizes enlarged(ZipBytes bytes, int size) throws IOException {
        int left = size;
        long[] all = {length, packed, place};
        for (int n = 0; n < all.length && left >= 8; n++) {
            if (all[n] != ELSEWHERE) continue;
            all[n] = bytes.u64();
            if (all[n] < 0) throw new Broken("a part is too long");
            left -= 8;
        }
        bytes.skip(left);
        return new ZipSizes(all[0], all[1], all[2], true);
    }
}
