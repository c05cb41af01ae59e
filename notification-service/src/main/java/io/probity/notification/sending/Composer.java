package io.probity.notification.sending;

import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Streams;
import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.facts.Facts;
import io.probity.notification.letter.LetterKind;
import io.probity.notification.letter.LetterRef;
import io.probity.notification.letter.Parts;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import io.probity.policy.Agency;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Writes a letter from what was published, and from the words that the owning services tell at this moment. */
@ApplicationScoped
class Composer {
    /** The words around what is told are the policy's (HV-58): without it nobody's name is asked for. */
    private static final Composed WITHOUT_ITS_POLICY = new Composed.Impossible("law-unknown");

    private final Facts facts;
    private final Words words;
    private final LetterBox box;
    private final Commands commands;
    private final Policies policies;
    private final LetterWriter writer;

    Composer(Facts facts, Words words, LetterBox box, Commands commands, Policies policies, LetterWriter writer) {
        this.facts = facts;
        this.words = words;
        this.box = box;
        this.commands = commands;
        this.policies = policies;
        this.writer = writer;
    }

    /** @param attempt tells disclosures of an identity apart */
    Uni<Composed> compose(String tenant, LetterRef letter, int attempt) {
        return facts.council(tenant)
                .chain(council -> council.isEmpty()
                        ? Uni.createFrom().item(new Composed.NotYet())
                        : switch (letter.kind()) {
                            case AGENCY_NOTICE -> notice(tenant, letter, council.get());
                            case ACKNOWLEDGEMENT, OUTCOME, APPEAL_OUTCOME, OUT_OF_SCOPE ->
                                toComplainant(tenant, letter, council.get(), attempt);
                        });
    }

    private Uni<Composed> toComplainant(String tenant, LetterRef letter, CouncilFact council, int attempt) {
        return facts.complaint(tenant, letter.complaint()).chain(known -> {
            if (known.isEmpty()) return Uni.createFrom().item(new Composed.NotYet());
            ComplaintFact complaint = known.get();
            if (!policies.knows(complaint.policy(), complaint.policyVersion()))
                return Uni.createFrom().item(WITHOUT_ITS_POLICY);
            var asked = new Asked(tenant, council, letter, complaint, complaint.complainant(), attempt);
            return complaint.complainant().isPresent() ? words.write(asked) : toWhoeverHoldsAReceipt(asked);
        });
    }

    private Uni<Composed> toWhoeverHoldsAReceipt(Asked asked) {
        return box.isRead(asked.tenant(), asked.letter().complaint())
                .chain(read ->
                        read ? words.write(asked) : Uni.createFrom().<Composed>item(new Composed.NobodyToWriteTo()))
                .onFailure(LetterBox.Away.class)
                .recoverWithItem(new Composed.Impossible("letter-box-unavailable"));
    }

    private Uni<Composed> notice(String tenant, LetterRef letter, CouncilFact council) {
        return commands.load(Streams.REFERRAL, Streams.REFERRAL.stream(tenant, UUID.fromString(letter.about())))
                .map(loaded -> switch (loaded.state()) {
                    case Referred r -> notice(council, r.grounds(), r.referral().agencyId());
                    case Prepared _, Superseded _, NotPrepared _ -> new Composed.NotYet();
                });
    }

    private Composed notice(CouncilFact council, Grounds grounds, String id) {
        Optional<Policy> policy = policies.installed(grounds.policy(), grounds.policyVersion());
        if (policy.isEmpty()) return WITHOUT_ITS_POLICY;
        Agency agency = policy.get().agency(id).orElseThrow();
        var written = writer.write(
                grounds.policy(),
                grounds.policyVersion(),
                LetterKind.AGENCY_NOTICE,
                new AgencyNotice(council.name(), agency.name()));
        return new Composed.Ready(agency.deliverTo(), written.subject(), written.text(), Parts.NONE);
    }
}
