package io.probity.notification.answering;

import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.InCouncil;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.notification.Streams;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.viewing.ReferralView;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was referred to an agency, by whichever council. Another agency's referral does not exist for it. */
@ApplicationScoped
class AgencyReferrals {
    /** An agency's office spans councils; row-level security shows it signed referrals and nothing else. */
    private static final String ALL_COUNCILS = "*";

    private static final String REFERRED = "agency = :agency and referredAt is not null";
    private static final String ORDER = " order by referredAt, referral";
    private static final String AFTER = """
            (referredAt, referral) > (select after.referredAt, after.referral from ReferralView after
                                      where after.referral = :after and after.agency = :agency)""";

    private final InCouncil inCouncil;
    private final Commands commands;

    AgencyReferrals(InCouncil inCouncil, Commands commands) {
        this.inCouncil = inCouncil;
        this.commands = commands;
    }

    /** In the order in which they came, after another one where one is named. */
    Uni<List<ReferralView>> of(String agency, Optional<UUID> after, int limit) {
        Parameters parameters = Parameters.with("agency", agency);
        after.ifPresent(last -> parameters.and("after", last));
        String next = REFERRED + (after.isPresent() ? " and " + AFTER : "") + ORDER;
        return inCouncil.read(ALL_COUNCILS, () -> ReferralView.<ReferralView>find(next, parameters)
                .page(0, limit)
                .list());
    }

    /** @return who referred it; fails with "not found" where that is not for this agency to see */
    Uni<ReferralView> one(String agency, UUID referral) {
        return inCouncil
                .read(ALL_COUNCILS, () -> ReferralView.<ReferralView>find(
                                "referral = ?1 and agency = ?2 and referredAt is not null", referral, agency)
                        .firstResult())
                .onItem()
                .ifNull()
                .failWith(Problems::notFound);
    }

    /** The same with the package, opened. */
    Uni<Loaded<Referred>> opened(ReferralView view) {
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(view.tenant, view.referral))
                .map(loaded -> {
                    if (!(loaded.state() instanceof Referred referred)) throw Problems.notFound();
                    return loaded.as(referred);
                });
    }
}
