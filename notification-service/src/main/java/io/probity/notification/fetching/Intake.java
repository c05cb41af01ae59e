package io.probity.notification.fetching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is asked of the intake service: who somebody is, and what a complainant is told first. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/councils/{council}")
public interface Intake {

    /** @param key the identity of the request: a retry is recorded as one disclosure */
    @POST
    @Path("/persons/{person}/disclosures")
    Uni<Identity> disclose(
            String council, String person, @HeaderParam("Idempotency-Key") String key, DisclosureRequest request);

    @GET
    @Path("/complaints/{complaint}/acknowledgement")
    Uni<Acknowledgement> acknowledgement(String council, UUID complaint);

    @GET
    @Path("/complaints/{complaint}/out-of-scope")
    Uni<OutOfScope> outOfScope(String council, UUID complaint);

    /** 204 where somebody gave no name and holds a receipt; 404 where nobody would read a letter (HV-14). */
    @GET
    @Path("/complaints/{complaint}/letter-box")
    Uni<Response> letterBox(String council, UUID complaint);

    /** @param key the identity of the request: a retry leaves the letter once */
    @POST
    @Path("/complaints/{complaint}/letter-box")
    Uni<Response> leave(String council, UUID complaint, @HeaderParam("Idempotency-Key") String key, LeftLetter letter);

    /** A letter as it would have left. */
    record LeftLetter(UUID letter, String kind, String subject, String text) {}

    /** @param ground why the identity is asked for: {@code LETTER} */
    record DisclosureRequest(String ground) {}

    /** As the vault tells it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identity(String fullName, Optional<String> email) {}

    /** What the handler understood, and what happens next (HV-09). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Acknowledgement(String understanding, String nextSteps) {}

    /** Why it is not handled as a complaint, and where to go with it (HV-02). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OutOfScope(String label, String rightPlace, Optional<String> explanation) {}
}
