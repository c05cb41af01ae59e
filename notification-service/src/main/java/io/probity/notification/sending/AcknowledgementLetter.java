package io.probity.notification.sending;

/** The acknowledgement of a complaint (HV-08, HV-09). */
public record AcknowledgementLetter(
        String council, String name, String reference, String receivedOn, String understanding, String nextSteps) {}
