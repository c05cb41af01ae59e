package io.probity.intake.complaint;

import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.NotLodged;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import java.time.Instant;
import java.util.Optional;

/**
 * When a complaint closes and opens again, from all that other stages told of it. They speak on topics of their own, so
 * that an appeal may be heard of before the outcome it is about: whichever comes first, the same follows.
 */
final class WhatFollows {
    static final String CORRECTED_ON_REVIEW = "corrected-on-review";
    static final String APPEAL_UPHELD = "appeal-upheld";

    private WhatFollows() {}

    static Optional<ComplaintEvent> from(Complaint complaint, Instant at) {
        return switch (complaint) {
            case NotLodged n -> Optional.empty();
            case Withdrawn w -> Optional.empty();
            case Closed closed ->
                closed.file().heard().upheld().stream()
                        .findFirst()
                        .map(appeal -> new ComplaintReopened(APPEAL_UPHELD, Optional.of(appeal), at));
            case Reopened r
            when r.appeal().isPresent() ->
                r.appeal()
                        .filter(r.file().heard().reviewsTold()::contains)
                        .map(appeal -> new ComplaintClosed(CORRECTED_ON_REVIEW, at));
            case OnRecord open ->
                open.file()
                        .heard()
                        .outcome()
                        .filter(outcome -> told(open.file()))
                        .map(outcome -> new ComplaintClosed(outcome, at));
        };
    }

    /** Whom no letter reaches cannot be told: for them the decision is the end of it (HV-15). */
    private static boolean told(ComplaintFile file) {
        return file.heard().outcomeTold() || file.isOutOfReach();
    }
}
