package io.probity.intake.complaint;

import static io.probity.intake.complaint.ComplaintRule.ALLEGATION_TYPES_ARE_LISTED;
import static io.probity.intake.complaint.ComplaintRule.CHIEF_EXECUTIVE_DIRECTLY;
import static io.probity.intake.complaint.ComplaintRule.CHIEF_EXECUTIVE_IN_WRITING;
import static io.probity.intake.complaint.ComplaintRule.LOCATION_IS_LISTED;
import static io.probity.intake.complaint.ComplaintRule.LOCATION_IS_SPECIFIED;
import static io.probity.intake.complaint.ComplaintRule.NATURE_IS_LISTED;
import static io.probity.intake.complaint.ComplaintRule.NATURE_IS_SPECIFIED;
import static io.probity.intake.complaint.ComplaintRule.NO_ALLEGATION_TYPES;
import static io.probity.intake.complaint.ComplaintRule.STAFF_MATTER_IN_WRITING;
import static io.probity.intake.complaint.ComplaintRule.WHAT_HAPPENED_IS_TOLD;
import static io.probity.intake.complaint.LodgingCheck.administrative;
import static io.probity.intake.complaint.LodgingCheck.blank;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a complaint must hold to be lodged, in the order in which it is told what is missing: the first that is broken. */
final class LodgingChecks {
    private static final String OTHER = "other";

    static final LodgingCheck WRITTEN_STAFF_MATTER = new LodgingCheck(
            STAFF_MATTER_IN_WRITING,
            c -> administrative(c) && spoken(c) && c.particulars().about() == About.STAFF_MATTER);

    static final LodgingCheck WRITTEN_ABOUT_CHIEF_EXECUTIVE = new LodgingCheck(
            CHIEF_EXECUTIVE_IN_WRITING, c -> administrative(c) && spoken(c) && c.aboutChiefExecutive());

    static final LodgingCheck DIRECT_DECISION_OF_CHIEF_EXECUTIVE = new LodgingCheck(
            CHIEF_EXECUTIVE_DIRECTLY,
            c -> administrative(c) && c.particulars().about() == About.CHIEF_EXECUTIVE_INDIRECTLY);

    static final LodgingCheck NOTHING_ELSE_THAN_ADMINISTRATIVE = new LodgingCheck(
            NO_ALLEGATION_TYPES,
            c -> administrative(c) && !c.particulars().allegationTypes().isEmpty());

    static final LodgingCheck KNOWN_ALLEGATION_TYPES = new LodgingCheck(
            ALLEGATION_TYPES_ARE_LISTED,
            c -> !administrative(c)
                    && (c.particulars().allegationTypes().isEmpty()
                            || !c.council()
                                    .allegationTypes()
                                    .containsAll(c.particulars().allegationTypes())));

    static final LodgingCheck TOLD_WHAT_HAPPENED = new LodgingCheck(
            WHAT_HAPPENED_IS_TOLD, c -> c.statement().whatHappened().isBlank());

    static final LodgingCheck LISTED_NATURE = new LodgingCheck(
            NATURE_IS_LISTED, c -> !listed(c.particulars().nature(), c.council().natures()));

    static final LodgingCheck LISTED_LOCATION = new LodgingCheck(
            LOCATION_IS_LISTED,
            c -> !listed(c.particulars().location(), c.council().locations()));

    static final LodgingCheck SPECIFIED_NATURE = new LodgingCheck(
            NATURE_IS_SPECIFIED,
            c -> administrative(c)
                    && c.particulars().nature().equals(OTHER)
                    && blank(c.statement().natureSpecified()));

    static final LodgingCheck SPECIFIED_LOCATION = new LodgingCheck(
            LOCATION_IS_SPECIFIED,
            c -> administrative(c)
                    && c.particulars().location().equals(OTHER)
                    && blank(c.statement().locationSpecified()));

    private static final List<LodgingCheck> ALL = List.of(
            EntryChecks.HEARD_BY_A_RECIPIENT,
            EntryChecks.RECORDED_BY_AN_OFFICER,
            EntryChecks.TAKEN_CHANNEL,
            EntryChecks.TAKEN_REPORTER_KIND,
            WRITTEN_STAFF_MATTER,
            WRITTEN_ABOUT_CHIEF_EXECUTIVE,
            DIRECT_DECISION_OF_CHIEF_EXECUTIVE,
            NOTHING_ELSE_THAN_ADMINISTRATIVE,
            KNOWN_ALLEGATION_TYPES,
            PeopleChecks.NOBODY_BEHIND_AN_ANONYMOUS_ONE,
            PeopleChecks.SOMEBODY_BEHIND_ANY_OTHER,
            Scope.PLAIN,
            Scope.LISTED,
            Requests.REFERRED_TO,
            Requests.MADE_BEFORE,
            Scope.NO_REQUEST_WITHOUT_ANSWER,
            TOLD_WHAT_HAPPENED,
            PeopleChecks.ENOUGH_WITHOUT_A_NAME,
            PeopleChecks.STATED_RELATIONSHIP,
            PeopleChecks.SPECIFIED_RELATIONSHIP,
            PeopleChecks.FOR_AN_AFFECTED_PERSON,
            EntryChecks.SPECIFIED_CHANNEL,
            EntryChecks.NAMED_RECEIVER,
            EntryChecks.RECEIVED_BY_TODAY,
            LISTED_NATURE,
            SPECIFIED_NATURE,
            LISTED_LOCATION,
            SPECIFIED_LOCATION);

    private LodgingChecks() {}

    static Optional<ComplaintRule> broken(LodgeComplaint command) {
        return ALL.stream()
                .filter(check -> check.broken().test(command))
                .map(LodgingCheck::rule)
                .findFirst();
    }

    private static boolean spoken(LodgeComplaint c) {
        return c.particulars().channel().verbal();
    }

    /** {@code other} is on every list; a policy without a list of its own lets nothing else stand. */
    private static boolean listed(String code, Set<String> list) {
        return code.equals(OTHER) || list.contains(code);
    }
}
