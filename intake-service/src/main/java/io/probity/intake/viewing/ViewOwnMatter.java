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

/** Whoever reported without a name reads what became of it (HV-14, HV-15). */
@ByReceipt
@Path("/councils/{council}/receipt")
public class ViewOwnMatter {

    @Inject
    PresentedReceipt receipt;

    @GET
    @Permission("use-receipt")
    public Uni<Response> view(String council) {
        return receipt.matter(council).map(seen -> Response.ok(OwnMatter.of(seen.state()))
                .tag(Answers.etag(seen))
                .build());
    }
}
