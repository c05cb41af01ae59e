package io.probity.intake.attachment;

import java.io.IOException;

/** Looks through documents for what would harm whoever opens them. */
public interface Scanner {

    /** Whether there is one: then nothing is given out that it has not looked through. */
    boolean isThere();

    /** @throws Away if it does not answer */
    Look begin() throws Away;

    /** One document, as it passes. */
    interface Look extends AutoCloseable {
        void pass(byte[] bytes, int length) throws Away;

        /** Whether it is harmless, as far as the scanner knows. */
        boolean clean() throws Away;

        @Override
        void close();
    }

    /** The scanner did not answer, or not with a yes or no: nothing is said of the document. */
    final class Away extends IOException {
        private static final long serialVersionUID = 1;

        Away(String what) {
            super(what);
        }
    }
}
