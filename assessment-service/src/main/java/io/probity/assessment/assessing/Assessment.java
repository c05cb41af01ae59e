package io.probity.assessment.assessing;

import io.probity.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An assessment as it stands. */
public sealed interface Assessment {

    /** Nothing that was lodged alleges corrupt conduct. */
    record Absent() implements Assessment {}

    /**
     * @param test the id of the statutory test
     * @param receivedOn the day of the matter
     * @param earlier how it was decided before, where it is decided anew
     */
    record Underway(Law law, String test, LocalDate receivedOn, Form form, List<Round> earlier) implements Assessment {
        Underway with(Form changed) {
            return new Underway(law, test, receivedOn, changed, earlier);
        }

        /** Which decision it will be, from 1. */
        public int round() {
            return earlier.size() + 1;
        }

        /** How far its answers lead, with the agreement that the council had on the day of the matter (HV-33, HV-34). */
        public Course course(Policy policy, Circumstances circumstances) {
            return Course.of(policy, policy.facts(receivedOn, circumstances.agreedFrom()), form);
        }

        Endorsed endorsed(Endorsement endorsement) {
            return new Endorsed(law, test, receivedOn, form, endorsement, earlier);
        }
    }

    /** @param earlier how it was decided before */
    record Endorsed(Law law, String test, LocalDate receivedOn, Form form, Endorsement endorsement, List<Round> earlier)
            implements Assessment {
        Endorsed with(Form changed) {
            return new Endorsed(law, test, receivedOn, changed, endorsement, earlier);
        }

        /** All decisions, the one in force last. */
        public List<Round> rounds() {
            Round last = new Round(earlier.size() + 1, law, test, form, endorsement);
            return Stream.concat(earlier.stream(), Stream.of(last)).toList();
        }
    }

    /** A decision as it was made, and stays: answers, reasons, law and endorsement (HV-37, HV-58). */
    record Round(int number, Law law, String test, Form form, Endorsement endorsement) {}
}
