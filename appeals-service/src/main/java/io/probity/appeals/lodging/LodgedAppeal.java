package io.probity.appeals.lodging;

import io.probity.appeals.review.ReviewEvent.AppealLodged;
import java.time.Instant;

/** What whoever appealed gets back: a reference for all that follows, and what it costs. */
public record LodgedAppeal(String appeal, Instant lodgedAt, boolean freeOfCharge) {

    static LodgedAppeal of(AppealLodged event) {
        return new LodgedAppeal(event.appeal(), event.at(), true);
    }
}
