package io.probity.intake.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of a ZIP file one after the other, in a piece at a time: nothing is read twice, and nothing kept that was read. */
final class ZipBytes {
    private final InputStream in;
    private final long most;
    private final byte[] piece = new byte[16 << 10];
    private final byte[] unpacked = new byte[16 << 10];
    private int at;
    private int end;
    private long before;
    private long allUnpacked;

    /** @param most bytes that may be unpacked of it */
    ZipBytes(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** How long something was, packed and unpacked. */
    record Lengths(long packed, long unpacked) {}

    /** It is no ZIP file, or not one that everybody reads alike. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken(String what) {
            super(what);
        }
    }

    /** How many bytes were read. */
    long place() {
        return before + at;
    }

    boolean isAtItsEnd() throws IOException {
        if (at < end) return false;
        before += end;
        at = 0;
        end = Math.max(0, in.read(piece, 0, piece.length));
        return end == 0;
    }

    int u8() throws IOException {
        if (isAtItsEnd()) throw new Broken("it is cut off");
        return piece[at++] & 0xff;
    }

    int u16() throws IOException {
        return u8() | u8() << 8;
    }

    long u32() throws IOException {
        return u16() | (long) u16() << 16;
    }

    long u64() throws IOException {
        long low = u32();
        return low | u32() << 32;
    }

    String text(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int n = 0; n < length; n++) bytes[n] = (byte) u8();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            if (isAtItsEnd()) throw new Broken("it is cut off");
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    /**
     * Unpacks what is packed here, as far as that goes.
     *
     * @param kept takes what is unpacked, up to {@code wanted} bytes and one more
     */
    Lengths unpack(ByteArrayOutputStream kept, int wanted) throws IOException {
        long begin = place();
        long length = 0;
        Inflater inflater = new Inflater(true);
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    if (isAtItsEnd()) throw new Broken("it is cut off");
                    inflater.setInput(piece, at, end - at);
                    at = end;
                }
                int got = inflater.inflate(unpacked);
                if (inflater.needsDictionary()) throw new Broken("it needs a dictionary");
                kept.write(unpacked, 0, Math.min(got, Math.max(0, wanted + 1 - kept.size())));
                length += got;
                allUnpacked += got;
                if (allUnpacked > most) throw new Broken("it unpacks to too much");
            }
            at -= inflater.getRemaining();
        } catch (DataFormatException e) {
            throw new Broken("it does not unpack");
        } finally {
            inflater.end();
        }
        return new Lengths(place() - begin, length);
    }
}
