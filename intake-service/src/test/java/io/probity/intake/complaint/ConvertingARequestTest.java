package io.probity.intake.complaint;

import static io.probity.intake.complaint.Cases.INITIAL_REQUEST;
import static io.probity.intake.complaint.Cases.NOW;
import static io.probity.intake.complaint.Cases.RATES;
import static io.probity.intake.complaint.Cases.RECORDS;
import static io.probity.intake.complaint.Cases.TODAY;
import static io.probity.intake.complaint.Cases.complaint;
import static io.probity.intake.complaint.Cases.waterBill;

import io.probity.intake.complaint.Cases.Form;
import io.probity.intake.complaint.ComplaintCommand.RefuseAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-03")
class ConvertingARequestTest {
    private static final LocalDate IN_JANUARY = LocalDate.parse("2026-01-12");
    private static final RequestConvertedToComplaint CONVERTED =
            new RequestConvertedToComplaint("CR-1042", IN_JANUARY, NOW);

    @Test
    void a_complaint_about_inaction_on_a_request_keeps_the_requests_own_date_and_reference() {
        Form form = about("CR-1042", IN_JANUARY);
        complaint().given().when(form.lodge()).then(form.lodged(), CONVERTED);
    }

    @Test
    void a_request_is_given_with_its_reference_and_was_made_by_the_day_of_the_complaint() {
        complaint().given().when(about(" ", IN_JANUARY).lodge()).thenRefused(ComplaintRule.REQUEST_KEEPS_ITS_REFERENCE);
        complaint()
                .given()
                .when(about("CR-1042", TODAY.plusDays(1)).lodge())
                .thenRefused(ComplaintRule.REQUEST_KEEPS_ITS_DATE);
        Form today = about("CR-1042", TODAY);
        complaint()
                .given()
                .when(today.lodge())
                .then(today.lodged(), new RequestConvertedToComplaint("CR-1042", TODAY, NOW));
    }

    @Test
    void inaction_on_a_request_is_not_put_out_of_scope_as_an_initial_request() {
        Form form = about("CR-1042", IN_JANUARY);
        form.outOfScope = Optional.of(INITIAL_REQUEST.code());
        complaint().given().when(form.lodge()).thenRefused(ComplaintRule.INACTION_ON_A_REQUEST_IS_A_COMPLAINT);
        complaint()
                .given(form.lodged(), CONVERTED)
                .when(new RefuseAsOutOfScope(
                        INITIAL_REQUEST.code(), List.of(RATES, INITIAL_REQUEST), Optional.empty(), RECORDS, NOW))
                .thenRefused(ComplaintRule.INACTION_ON_A_REQUEST_IS_A_COMPLAINT);
    }

    private static Form about(String reference, LocalDate requestedOn) {
        Form form = waterBill();
        form.request = Optional.of(new CustomerRequest(reference, requestedOn));
        return form;
    }
}
