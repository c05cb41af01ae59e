package io.probity.notification.fetching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is asked of the appeals service: the outcome of a review in words for whoever appealed. */
@RegisterRestClient(configKey = "appeals")
@OidcClientFilter
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}")
public interface Appeals {

    @GET
    @Path("/outcome")
    Uni<Outcome> outcome(String council, UUID complaint, String appeal);

    /**
     * What came of a review (HV-22, HV-23, HV-50).
     *
     * @param summary how it came out, in one sentence; where nobody in the council could review, also why
     * @param handling what was found about how the complaint was handled
     * @param remedy what was found about what had been done
     * @param action what is done now
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Outcome(
            String result,
            String summary,
            String reasons,
            String handling,
            String remedy,
            List<String> findings,
            List<String> recommendations,
            Optional<String> action,
            List<ExternalAgency> externalRights) {

        public boolean givesReasons() {
            return !reasons.isBlank() || result.equals("NO_INTERNAL_REVIEWER");
        }
    }

    /** Where the person may turn next (HV-25). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ExternalAgency(String name, String address, String telephone, String email) {}
}
