package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;

import io.probity.testing.ApprovedEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {
    @TestFactory
    Stream<DynamicTest> stored_events_stay_readable() {
        return ApprovedEvents.of(ReviewEvent.class)
                .samples(
                        Story.complaint(),
                        Story.handledBy(Story.MANAGER, "manager"),
                        new ReviewEvent.OutcomeNoted(
                                "partly-substantiated",
                                Optional.of("corrected-bill"),
                                LocalDate.of(2026, 7, 30),
                                Story.MANAGER,
                                "manager"),
                        new ReviewEvent.ComplainantNoted("person-2"),
                        Story.returned(Story.MANAGER, "officer-ceo", "ceo"),
                        Story.partOf(Story.MANAGER),
                        Story.lodged(HANDLING),
                        Story.added("Photograph of the meter"),
                        Story.assigned("ceo"),
                        Story.stoodAside("ceo", "I approved the tariff."),
                        Story.appointed("officer-complaints"),
                        Story.exhausted(),
                        Story.planned(Story.CEO, List.of("the clerk")),
                        Story.stepped("Interviewed the clerk."),
                        Story.putTo(Story.MANAGER),
                        Story.responded(),
                        Story.dismissed(),
                        Story.upheld(),
                        Story.followedUpBy("mayor"),
                        Story.counselled(),
                        Story.instituted(),
                        Story.mayorInformed(),
                        Story.told(),
                        Story.closed())
                .tests();
    }
}
