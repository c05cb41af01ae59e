package io.probity.notification.sending;

/**
 * What was decided and done about a complaint (HV-10, HV-44).
 *
 * @param reliedOn the policy or law the decision rests on
 * @param improvements made because of the complaint; empty where there are none
 * @param apology empty where none is warranted
 */
public record OutcomeLetter(
        String council,
        String name,
        String reference,
        String receivedOn,
        String reasons,
        String reliedOn,
        String action,
        String improvements,
        String apology) {}
