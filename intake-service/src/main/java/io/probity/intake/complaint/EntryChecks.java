package io.probity.intake.complaint;

import static io.probity.intake.complaint.ComplaintRule.CHANNEL_IS_SPECIFIED;
import static io.probity.intake.complaint.ComplaintRule.CHANNEL_IS_TAKEN;
import static io.probity.intake.complaint.ComplaintRule.NOT_RECEIVED_IN_THE_FUTURE;
import static io.probity.intake.complaint.ComplaintRule.OFFICERS_RECORD_OTHER_CHANNELS;
import static io.probity.intake.complaint.ComplaintRule.RECEIVER_IS_NAMED;
import static io.probity.intake.complaint.ComplaintRule.RECIPIENTS_ARE_TOLD;
import static io.probity.intake.complaint.ComplaintRule.REPORTER_KIND_IS_TAKEN;
import static io.probity.intake.complaint.LodgingCheck.blank;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.policy.Channel;

/** By which way something comes in, from whom, and who writes it down, as the policy has it (HV-04, MC-01, MC-02). */
final class EntryChecks {
    static final LodgingCheck HEARD_BY_A_RECIPIENT =
            new LodgingCheck(RECIPIENTS_ARE_TOLD, c -> c.particulars().isToldReport() && !takesDown(c));

    static final LodgingCheck RECORDED_BY_AN_OFFICER = new LodgingCheck(
            OFFICERS_RECORD_OTHER_CHANNELS, c -> c.particulars().channel() != Channel.WEB && !takesDown(c));

    static final LodgingCheck TAKEN_CHANNEL = new LodgingCheck(
            CHANNEL_IS_TAKEN, c -> !c.council().waysIn().takes(c.particulars().channel()));

    static final LodgingCheck TAKEN_REPORTER_KIND = new LodgingCheck(
            REPORTER_KIND_IS_TAKEN,
            c -> !c.council().waysIn().takesFrom(c.particulars().reporterKind()));

    static final LodgingCheck SPECIFIED_CHANNEL = new LodgingCheck(
            CHANNEL_IS_SPECIFIED,
            c -> c.particulars().channel() == Channel.OTHER
                    && blank(c.statement().officeUse().channelSpecified()));

    static final LodgingCheck NAMED_RECEIVER = new LodgingCheck(
            RECEIVER_IS_NAMED,
            c -> c.particulars().channel() != Channel.WEB
                    && (blank(c.statement().officeUse().officer())
                            || blank(c.statement().officeUse().position())));

    static final LodgingCheck RECEIVED_BY_TODAY = new LodgingCheck(
            NOT_RECEIVED_IN_THE_FUTURE,
            c -> c.particulars().receivedOn().isAfter(c.council().today()));

    private EntryChecks() {}

    /** What would be accepted, where a rule's own words do not say it. */
    static String accepted(ComplaintRule rule, LodgeComplaint c) {
        WaysIn waysIn = c.council().waysIn();
        return switch (rule) {
            case ENOUGH_TO_INVESTIGATE -> String.join("; ", PeopleChecks.missing(c)) + ".";
            case RECIPIENTS_ARE_TOLD -> " " + waysIn.hearing().sentence();
            case OFFICERS_RECORD_OTHER_CHANNELS -> " " + waysIn.recording().sentence();
            case CHANNEL_IS_TAKEN -> " It takes them by: " + String.join(", ", waysIn.channels()) + ".";
            case REPORTER_KIND_IS_TAKEN -> " It takes them from: " + String.join(", ", waysIn.reporterKinds()) + ".";
            default -> "";
        };
    }

    private static boolean takesDown(LodgeComplaint c) {
        return c.council().waysIn().takingDown(c.particulars()).isGivenTo(c.by().offices());
    }
}
