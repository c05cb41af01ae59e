package io.probity.notification.sending;

/** What is known of a letter that was handed over. */
enum Delivery {
    TAKEN,
    NOT_TAKEN,
    /** The connection ended, or nobody answered, after it may have been taken. */
    UNKNOWN
}
