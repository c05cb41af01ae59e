package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import java.util.Optional;
import java.util.function.Predicate;

/** One thing that is asked of a complaint, as a named value. */
record LodgingCheck(ComplaintRule rule, Predicate<LodgeComplaint> broken) {

    static boolean administrative(LodgeComplaint c) {
        return c.particulars().alleges() == Alleges.ADMINISTRATIVE_ACTION;
    }

    static boolean blank(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).isEmpty();
    }
}
