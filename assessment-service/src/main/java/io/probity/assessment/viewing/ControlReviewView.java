package io.probity.assessment.viewing;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.ControlReview;
import io.probity.assessment.investigation.Investigation;
import io.probity.edge.problems.Problems;
import java.util.Optional;
import java.util.UUID;

/** The review of controls that a fraud calls for, and nothing of the inquiry that found it (MC-20). */
public record ControlReviewView(UUID complaint, String investigation, ControlReview controlReview) {

    /** What of an investigation is shown to whoever is shown nothing but this; before a review is due, nothing. */
    public static Optional<ControlReview> shown(Investigation investigation) {
        return investigation instanceof Investigation.Open open
                ? Optional.of(open.controls()).filter(ControlReview::required)
                : Optional.empty();
    }

    public static ControlReviewView of(UUID complaint, Investigation investigation) {
        if (!(investigation instanceof Investigation.Open open)) throw Problems.notFound();
        return new ControlReviewView(complaint, Matters.investigationOf(complaint), open.controls());
    }
}
