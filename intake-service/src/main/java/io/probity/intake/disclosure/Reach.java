package io.probity.intake.disclosure;

/**
 * In which ways a discloser can be told something.
 *
 * @param named whether they gave a name, and a contact
 * @param written whether they allowed to be written to there
 * @param receipt whether they hold a receipt
 */
public record Reach(boolean named, boolean written, boolean receipt) {
    boolean by(WayOfAdvice way) {
        return switch (way) {
            case RECEIPT -> receipt;
            case EMAIL, LETTER -> named && written;
            case IN_PERSON -> true;
        };
    }

    Reach withReceipt() {
        return new Reach(named, written, true);
    }

    Reach allowingWriting() {
        return new Reach(named, true, receipt);
    }
}
