package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.CEO;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.PUBLIC;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.lodged;
import static io.probity.intake.complaint.Cases.waterBill;
import static io.probity.intake.complaint.Cases.withdrawn;

import io.probity.intake.complaint.ComplaintCommand.RaiseHumanRights;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.policy.Coded;
import io.probity.policy.HumanRights;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Human rights complaints are received as such: as their form says, or as an officer finds. */
@Tag("HV-41")
class HumanRightsComplaintTest {
    private static final Optional<HumanRights> LAW = Optional.of(new HumanRights(
            "Human Rights Act 2019 (Qld)",
            true,
            List.of(
                    new Coded("fair-hearing", "Fair hearing", "HV-41"),
                    new Coded("property", "Property rights", "HV-41")),
            "HV-41"));

    @Test
    void its_form_says_so_or_an_officer_finds_it() {
        for (Officer by : List.of(PUBLIC, RECORDS))
            complaint()
                    .given(lodged())
                    .when(raise(by, "property"))
                    .then(new HumanRightsRaised(List.of("property"), TODAY, "wattle-creek", "8", by.id(), NOW));
    }

    @Test
    void it_need_not_name_a_right_and_names_none_that_the_law_does_not_list() {
        complaint()
                .given(lodged())
                .when(raise(RECORDS))
                .then(new HumanRightsRaised(List.of(), TODAY, "wattle-creek", "8", RECORDS.id(), NOW));
        complaint().given(lodged()).when(raise(RECORDS, "quiet")).thenRefused(ComplaintRule.RIGHTS_ARE_LISTED);
    }

    @Test
    void it_is_received_as_one_once() {
        var raised = new HumanRightsRaised(List.of("property"), TODAY, "wattle-creek", "8", PUBLIC.id(), NOW);
        complaint().given(lodged(), raised).when(raise(RECORDS, "property")).then();
        complaint()
                .given(lodged(), raised)
                .when(raise(RECORDS, "property", "fair-hearing"))
                .thenRefused(ComplaintRule.HUMAN_RIGHTS_RAISED_ONCE);
    }

    @Test
    void where_no_law_lists_human_rights_there_is_none() {
        complaint()
                .given(lodged())
                .when(new RaiseHumanRights(List.of(), Optional.empty(), RECORDS, NOW))
                .thenRefused(ComplaintRule.NO_LAW_ON_HUMAN_RIGHTS);
    }

    @Test
    void what_is_not_handled_any_more_does_not_become_one() {
        complaint()
                .given(lodged(), withdrawn())
                .when(raise(RECORDS))
                .thenRefused(ComplaintRule.HUMAN_RIGHTS_WHILE_HANDLED);
        complaint()
                .given(lodged(), new ComplaintClosed("substantiated", NOW))
                .when(raise(RECORDS))
                .thenRefused(ComplaintRule.HUMAN_RIGHTS_WHILE_HANDLED);
    }

    @Test
    @Tag("HV-45")
    void nobody_says_so_of_a_complaint_about_themselves() {
        var form = waterBill();
        form.subjects = Set.of(CEO.id());
        complaint().given(form.lodged()).when(raise(CEO)).thenRefused(ComplaintRule.NOT_THEIR_OWN_CAUSE);
    }

    private static RaiseHumanRights raise(Officer by, String... rights) {
        return new RaiseHumanRights(List.of(rights), LAW, by, NOW);
    }
}
