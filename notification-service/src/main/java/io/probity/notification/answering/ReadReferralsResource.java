package io.probity.notification.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.notification.facts.Facts;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency reads what awaits it. */
@Path("/agencies/{agency}/referrals")
class ReadReferralsResource {
    private final AgencyReferrals referrals;
    private final Facts facts;

    ReadReferralsResource(AgencyReferrals referrals, Facts facts) {
        this.referrals = referrals;
        this.facts = facts;
    }

    /** @param next the query parameter {@code after} of the following page; absent on the last */
    record Page(List<ReferralLine> items, @Nullable UUID next) {}

    @GET
    @Permission("read-as-agency")
    public Uni<Page> list(
            String agency,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return referrals
                .of(agency, Optional.ofNullable(after), limit)
                .map(found -> new Page(
                        found.stream().map(ReferralLine::of).toList(),
                        found.size() < limit ? null : found.getLast().referral));
    }

    @GET
    @Path("/{referral}")
    @Permission("read-as-agency")
    public Uni<Response> read(String agency, UUID referral) {
        return referrals.one(agency, referral).chain(view -> facts.council(view.tenant)
                .chain(council -> referrals.opened(view).map(loaded -> Response.ok(
                                OpenedReferral.of(loaded.state(), council.orElseThrow()))
                        .tag(Answers.etag(loaded))
                        .build())));
    }

    /** The very bytes that were signed: their SHA-256 is the content hash. */
    @GET
    @Path("/{referral}/package")
    @Produces(MediaType.APPLICATION_JSON)
    @Permission("read-as-agency")
    public Uni<byte[]> content(String agency, UUID referral) {
        return referrals
                .one(agency, referral)
                .chain(referrals::opened)
                .map(loaded -> loaded.state().signed().content().getBytes(UTF_8));
    }
}
