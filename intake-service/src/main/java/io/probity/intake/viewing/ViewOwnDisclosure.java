package io.probity.intake.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.intake.presenting.ByReceipt;
import io.probity.intake.presenting.PresentedReceipt;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Whoever made a disclosure reads the coordinator's advice, and what became of it (MC-03). */
@ByReceipt
@Path("/councils/{council}/receipt/disclosure")
public class ViewOwnDisclosure {

    @Inject
    PresentedReceipt receipt;

    @GET
    @Permission("use-receipt")
    public Uni<Response> view(String council) {
        return receipt.disclosure(council).map(seen -> Response.ok(OwnDisclosure.of(seen.state()))
                .tag(Answers.etag(seen))
                .build());
    }
}
