package io.probity.intake.attachment;

import io.probity.edge.problems.TooLarge;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;

/** A document as it comes: whatever is read of it is counted, looked through, summed and sealed, once and in order. */
final class PassingDocument extends InputStream {
    static final String MOST = "probity.attachments.most";

    private final InputStream in;
    private final OutputStream sealed;
    private final Scanner.Look look;
    private final MessageDigest sum;
    private final long most;
    private long bytes;

    PassingDocument(InputStream in, OutputStream sealed, Scanner.Look look, MessageDigest sum, MemorySize most) {
        this.in = in;
        this.sealed = sealed;
        this.look = look;
        this.sum = sum;
        this.most = most.asLongValue();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Fails with 413 where it is longer than is taken. */
    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
        int got = in.read(piece, from, length);
        if (got <= 0) return got;
        bytes += got;
        if (bytes > most)
            throw TooLarge.problem(ConfigProvider.getConfig().getValue(MOST, String.class))
                    .exception();
        byte[] passed = from == 0 ? piece : Arrays.copyOfRange(piece, from, from + got);
        look.pass(passed, got);
        sum.update(passed, 0, got);
        sealed.write(passed, 0, got);
        return got;
    }

    /** Reads what nobody asked for. */
    void toItsEnd() throws IOException {
        byte[] piece = new byte[DocumentTypes.BEGINNING];
        while (read(piece, 0, piece.length) >= 0) {
            // It passes.
        }
    }

    /** How many bytes passed so far. */
    long bytes() {
        return bytes;
    }
}
