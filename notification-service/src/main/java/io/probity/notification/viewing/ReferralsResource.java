package io.probity.notification.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.facts.Offices;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Question;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals of a council: what waits for a signature first, then the latest. */
@Path("/councils/{council}/referrals")
class ReferralsResource {
    private static final Sort LATEST = Sort.descending("preparedAt").and("referral");
    private static final int MOST = 500;

    private final InCouncil inCouncil;
    private final Commands commands;
    private final CurrentCall call;
    private final Sight sight;

    ReferralsResource(InCouncil inCouncil, Commands commands, CurrentCall call, Sight sight) {
        this.inCouncil = inCouncil;
        this.commands = commands;
        this.call = call;
        this.sight = sight;
    }

    /**
     * @param supersededAt when a new decision came before anybody had signed it
     * @param withdrawalPreparedAt since when it waits to tell the agency that a new decision no longer leads to it
     * @param schedule whether it goes to the agency on the monthly schedule (HV-39)
     * @param fromSuspicionToNotification how long it took; for what is not referred yet, absent (MC-11)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralLine(
            UUID referral,
            UUID complaint,
            String agency,
            boolean schedule,
            String category,
            Instant suspicionFormedAt,
            Instant preparedAt,
            @Nullable Instant referredAt,
            @Nullable Duration fromSuspicionToNotification,
            @Nullable String office,
            String formVersion,
            @Nullable String contentHash,
            @Nullable String agencyReference,
            @Nullable String decision,
            @Nullable String handedTo,
            @Nullable Instant decidedAt,
            @Nullable Instant supersededAt,
            @Nullable Instant withdrawalPreparedAt,
            @Nullable Instant withdrawnAt,
            boolean questionOpen) {

        static ReferralLine of(ReferralView view) {
            return new ReferralLine(
                    view.referral,
                    view.complaint,
                    view.agency,
                    view.way.equals("monthly-schedule"),
                    view.category,
                    view.suspicionFormedAt,
                    view.preparedAt,
                    view.referredAt,
                    view.referredAt == null ? null : Duration.between(view.suspicionFormedAt, view.referredAt),
                    view.office,
                    view.formVersion,
                    view.contentHash,
                    view.agencyReference,
                    view.decision,
                    view.handedTo,
                    view.decidedAt,
                    view.supersededAt,
                    view.withdrawalPreparedAt,
                    view.withdrawnAt,
                    view.questionOpen);
        }
    }

    @GET
    @Permission("see-referrals")
    public Uni<List<ReferralLine>> list(String council, @QueryParam("complaint") @Nullable UUID complaint) {
        Circle circle = Circle.of(council, call.caller(), Offices.day(call.now()));
        Parameters parameters =
                complaint == null ? circle.parameters() : circle.parameters().and("complaint", complaint);
        String which = complaint == null ? "" : " and complaint = :complaint";
        return inCouncil
                .read(council, () -> ReferralView.<ReferralView>find(
                                "tenant = :tenant" + which + " and " + circle.condition(), LATEST, parameters)
                        .page(0, MOST)
                        .list())
                .map(found -> found.stream().map(ReferralLine::of).toList());
    }

    /** What an agency asked about a referral, and what it was answered (CA-04). */
    @GET
    @Path("/{referral}/further-information")
    @Permission("see-referrals")
    public Uni<List<Question>> questions(String council, UUID referral) {
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(council, referral))
                .call(loaded -> sight.of(council, loaded.state()))
                .map(loaded -> switch (loaded.state()) {
                    case Referred r -> r.questions();
                    case Prepared _, Superseded _ -> List.of();
                    case NotPrepared _ -> throw Problems.notFound();
                });
    }
}
