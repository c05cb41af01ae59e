package io.probity.appeals.recording;

import io.probity.appeals.Reviews;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The reviewer records an interview, an inspection or what the law says (HV-47). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/steps")
public class RecordStep {

    @Inject
    Reviews reviews;

    @POST
    @Permission("review-appeal")
    public Uni<Response> record(String council, UUID complaint, String appeal, @Valid StepRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.RecordStep(appeal, request.kind(), request.record(), by, at));
    }
}
