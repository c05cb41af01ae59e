package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.ID;
import static io.probity.intake.complaint.Cases.MANAGER;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.acknowledged;
import static io.probity.intake.complaint.Cases.anonymousTimesheets;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.referredTo;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.intake.complaint.ComplaintCommand.LinkMatters;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkingMattersTest {
    private static final UUID OTHER = UUID.fromString("0b5f7f3e-7777-4c1e-8a55-1d2c3b4a5f60");
    private static final MattersLinked LINKED = new MattersLinked(OTHER, RECORDS.id(), NOW);

    @ParameterizedTest
    @MethodSource("everyStage")
    void a_matter_is_linked_at_any_stage_once_and_goes_on_as_it_was(List<ComplaintEvent> history) {
        var decider = new ComplaintDecider();
        ComplaintEvent[] before = history.toArray(ComplaintEvent[]::new);
        complaint().given(before).when(link(RECORDS)).then(LINKED);
        ComplaintEvent[] after =
                Stream.concat(history.stream(), Stream.of(LINKED)).toArray(ComplaintEvent[]::new);
        complaint().given(after).when(link(RECORDS)).then();
        assertThat(stage(decider, after)).isEqualTo(stage(decider, before));
    }

    static Stream<List<ComplaintEvent>> everyStage() {
        var closed = new ComplaintClosed("substantiated", NOW);
        return Stream.of(
                List.of(lodged()),
                List.of(Cases.lodgedByTelephone()),
                List.of(lodged(), referredTo(MANAGER)),
                List.of(lodged(), referredTo(MANAGER), acknowledged()),
                List.of(lodged(), closed),
                List.of(lodged(), closed, new ComplaintReopened("appeal-upheld", Optional.of("a"), NOW)),
                List.of(lodged(), withdrawn()));
    }

    @Test
    void a_matter_is_linked_to_another_than_itself_and_not_before_it_is_lodged() {
        complaint()
                .given(lodged())
                .when(new LinkMatters(ID, RECORDS, NOW))
                .thenRefused(ComplaintRule.LINKED_TO_ANOTHER);
        complaint().given().when(link(RECORDS)).thenRefused(ComplaintRule.NOT_LODGED);
    }

    @Test
    @Tag("HV-45")
    void nobody_links_what_is_about_themselves() {
        var form = waterBill();
        form.subjects = Set.of(CEO.id());
        complaint().given(form.lodged()).when(link(CEO)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    @Test
    @Tag("MC-15")
    void a_hidden_matter_stands_in_no_others_file() {
        ComplaintFile open = file(lodged());
        ComplaintFile hidden = file(anonymousTimesheets().lodged());
        assertThat(Linking.mayName(open, hidden)).isFalse();
        assertThat(Linking.mayName(hidden, open)).isTrue();
        assertThat(Linking.mayName(open, open)).isTrue();
        assertThat(Linking.mayName(hidden, hidden)).isTrue();
    }

    @Test
    @Tag("HV-05")
    void the_reference_of_an_earlier_matter_is_found_in_what_somebody_writes() {
        var form = waterBill();
        form.whatHappened = "As I wrote under WCS-7Q4M-2KXP, and then (IC-0000-ZZZZ), my bill of 2026-03 is wrong.";
        assertThat(QuotedReferences.in(form.lodged().statement()))
                .containsExactlyInAnyOrder("WCS-7Q4M-2KXP", "IC-0000-ZZZZ");
        assertThat(QuotedReferences.in(lodged().statement())).isEmpty();
    }

    private static LinkMatters link(Officer by) {
        return new LinkMatters(OTHER, by, NOW);
    }

    private static ComplaintFile file(ComplaintLodged lodged) {
        return ComplaintFile.of(lodged);
    }

    private static Stage stage(ComplaintDecider decider, ComplaintEvent... history) {
        Complaint complaint = Stream.of(history).reduce(decider.initialState(), decider::evolve, (a, b) -> b);
        return ((Complaint.OnRecord) complaint).stage();
    }
}
