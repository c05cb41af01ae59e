package io.probity.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Where sealed documents are. A document waits, whole and on the disk, until its event is appended, and is kept from then
 * on; what waits in vain is thrown away. At each step a crash leaves nothing that reads as a document and is none.
 */
public interface AttachmentStore {

    /** To be written to; what is not put away is thrown away when it is closed. */
    Draft draft() throws IOException;

    /** The document of an event that was appended. Once more is no harm. */
    void keep(AttachmentId attachment) throws IOException;

    /** A document that waits, or is kept. */
    InputStream open(AttachmentId attachment) throws IOException;

    /** Of a document that waits, and whose event will not come. */
    void discard(AttachmentId attachment) throws IOException;

    /** What has waited since before an instant: its event was appended, or it never will be. */
    List<AttachmentId> waitingSince(Instant before) throws IOException;

    /** Throws away what was begun before an instant, and never put away. */
    void forgetDrafts(Instant before) throws IOException;

    /** A document while it comes in. */
    interface Draft extends AutoCloseable {
        OutputStream out();

        /** It is whole: on the disk when this returns, and waiting. */
        void putAway(AttachmentId attachment) throws IOException;

        @Override
        void close() throws IOException;
    }
}
