package io.probity.assessment.answering;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** Each element is answered with reasons, in whatever order (HV-30 to HV-34, MC-09, IC-14). */
@Path("/councils/{council}/complaints/{complaint}/assessment/answers/{question}")
class AnswerQuestionResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("answer-question")
    public Uni<Response> take(String council, UUID complaint, String question, @Valid @NotNull AnswerRequest request) {
        Instant at = call.now();
        Officer by = Officers.of(call.caller());
        return desk.handle(council, complaint, request.toCommand(question, at, by));
    }
}
