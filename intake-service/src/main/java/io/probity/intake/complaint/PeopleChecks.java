package io.probity.intake.complaint;

import static io.probity.intake.complaint.ComplaintRule.ANONYMOUS_HOLDS_NO_IDENTITY;
import static io.probity.intake.complaint.ComplaintRule.COMPLAINANT_IS_IDENTIFIED;
import static io.probity.intake.complaint.ComplaintRule.ENOUGH_TO_INVESTIGATE;
import static io.probity.intake.complaint.ComplaintRule.MADE_FOR_AN_AFFECTED_PERSON;
import static io.probity.intake.complaint.ComplaintRule.RELATIONSHIP_IS_SPECIFIED;
import static io.probity.intake.complaint.ComplaintRule.RELATIONSHIP_IS_STATED;
import static io.probity.intake.complaint.LodgingCheck.administrative;
import static io.probity.intake.complaint.LodgingCheck.blank;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import java.util.ArrayList;
import java.util.List;

/** Who complains, for whom, and what is asked where nobody gives a name (HV-01, HV-05, HV-14). */
final class PeopleChecks {
    private static final int A_SENTENCE = 20;

    static final LodgingCheck ENOUGH_WITHOUT_A_NAME = new LodgingCheck(
            ENOUGH_TO_INVESTIGATE,
            c -> c.particulars().reporter() != Reporter.NAMED && !missing(c).isEmpty());

    static final LodgingCheck NOBODY_BEHIND_AN_ANONYMOUS_ONE = new LodgingCheck(
            ANONYMOUS_HOLDS_NO_IDENTITY,
            c -> c.particulars().anonymous()
                    && (c.particulars().complainant().isPresent()
                            || c.particulars().represented().isPresent()));

    static final LodgingCheck SOMEBODY_BEHIND_ANY_OTHER = new LodgingCheck(
            COMPLAINANT_IS_IDENTIFIED,
            c -> !c.particulars().anonymous() && c.particulars().complainant().isEmpty());

    static final LodgingCheck STATED_RELATIONSHIP = new LodgingCheck(
            RELATIONSHIP_IS_STATED,
            c -> administrative(c)
                    && !c.particulars().affected()
                    && c.particulars().relationship().isEmpty());

    static final LodgingCheck SPECIFIED_RELATIONSHIP = new LodgingCheck(
            RELATIONSHIP_IS_SPECIFIED,
            c -> c.particulars()
                            .relationship()
                            .filter(r -> r == Relationship.OTHER)
                            .isPresent()
                    && blank(c.statement().relationshipSpecified()));

    static final LodgingCheck FOR_AN_AFFECTED_PERSON = new LodgingCheck(
            MADE_FOR_AN_AFFECTED_PERSON,
            c -> administrative(c)
                    && !c.particulars().anonymous()
                    && !c.particulars().affected()
                    && c.particulars().represented().isEmpty());

    private PeopleChecks() {}

    /** What there must be where no name is given, and is not: all of it, so that nobody has to find out bit by bit. */
    static List<String> missing(LodgeComplaint c) {
        List<String> missing = new ArrayList<>();
        if (c.statement().whatHappened().strip().length() < A_SENTENCE)
            missing.add("what happened, in a sentence or two");
        if (blank(c.statement().when()) && blank(c.statement().where())) missing.add("when it happened, or where");
        return missing;
    }
}
