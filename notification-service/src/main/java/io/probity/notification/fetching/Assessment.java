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

/** What is asked of the assessment service: the outcome in words for the complainant, and the assessment itself. */
@RegisterRestClient(configKey = "assessment")
@OidcClientFilter
@Path("/councils/{council}/complaints/{complaint}")
public interface Assessment {

    @GET
    @Path("/investigation/outcome")
    Uni<Outcome> outcome(String council, UUID complaint);

    @GET
    @Path("/assessment")
    Uni<Form> form(String council, UUID complaint);

    /** The written response (HV-44). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Outcome(Answer answer) {}

    /** @param reliedOn the policy or law that is the basis of the decision */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            String reasons, String reliedOn, String action, Optional<String> improvements, Optional<String> apology) {}

    /**
     * The assessment form as far as a package needs it.
     *
     * @param referral under which id it is referred; empty where it was decided for the first time
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Form(
            Optional<String> state,
            Optional<Header> header,
            List<Given> answers,
            Optional<NotNotified> notNotified,
            Optional<String> referral) {

        /** Whether it is being decided anew. */
        public boolean isOpen() {
            return state.filter("open"::equals).isPresent();
        }
    }

    /** The record of a decision not to notify (HV-35). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NotNotified(String conduct, String evidence, String reasons) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Header(
            String fileReference,
            List<Subject> subjects,
            String businessArea,
            String details,
            List<String> allegationTypes,
            String allegationDetails) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Subject(String name, String position) {}

    /** An answer to one question of the statutory test. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Given(String question, String value, List<String> options, String reasons) {}
}
