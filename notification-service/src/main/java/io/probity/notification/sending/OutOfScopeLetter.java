package io.probity.notification.sending;

/**
 * Why something is not handled as a complaint, and the right place for it (HV-02).
 *
 * @param explanation what else the officer who decided it says; empty where they say nothing
 */
public record OutOfScopeLetter(
        String council,
        String name,
        String reference,
        String receivedOn,
        String reason,
        String rightPlace,
        String explanation) {}
