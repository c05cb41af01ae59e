package io.probity.assessment.assessing;

import io.probity.policy.Policy;
import java.time.LocalDate;
import java.util.Optional;

/** An assessment as it stands. */
public sealed interface Assessment {

    /** Nothing that was lodged alleges corrupt conduct. */
    record Absent() implements Assessment {}

    /**
     * @param test the id of the statutory test
     * @param receivedOn the day of the matter
     */
    record Underway(Law law, String test, LocalDate receivedOn, Form form) implements Assessment {
        Underway with(Form changed) {
            return new Underway(law, test, receivedOn, changed);
        }

        /** How far its answers lead, with the agreement that the council had on the day of the matter (HV-33, HV-34). */
        public Course course(Policy policy, Optional<LocalDate> agreedFrom) {
            return Course.of(policy, policy.facts(receivedOn, agreedFrom), form);
        }
    }

    record Endorsed(Law law, String test, Form form, Endorsement endorsement) implements Assessment {}
}
