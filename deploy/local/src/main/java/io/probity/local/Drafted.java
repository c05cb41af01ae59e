package io.probity.local;

import io.probity.local.simulating.PastOf;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.reading.Packs;
import io.probity.policy.reading.Packs.WrittenLaw;
import io.probity.servers.ServerFailure;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft beside what is installed: which policy a council's past is run under.
 *
 * @param file the one of the packs that is the draft
 * @param policies those of the packs
 */
record Drafted(String file, Packs packs, Policies policies) {

    /** Refused ({@code PackRefused}) where the packs do not hold together with it. */
    static Drafted beside(Packs installed, String file, String content) {
        Packs packs = installed.with(file, content);
        return new Drafted(file, packs, new Policies(packs.policies()));
    }

    /**
     * The policy that the file writes; of a law, the policy that the council has in force under it.
     *
     * @throws ServerFailure where the council is unknown, or the draft changes nothing for it
     */
    Policy of(String council, PastOf past, Instant now) {
        String jurisdiction = past.jurisdiction()
                .orElseThrow(() -> new ServerFailure("There is no council " + council + " on this platform."));
        Optional<WrittenLaw> law = packs.lawIn(file);
        law.ifPresent(written -> isOf(council, jurisdiction, written.jurisdiction()));
        Policy draft = packs.writtenIn(file)
                .map(written -> policies.find(written.policy(), written.version()))
                .or(() -> inForce(jurisdiction, past, now))
                .orElseThrow(() -> new ServerFailure(council + " has adopted no policy that the draft could change."));
        isOf(council, jurisdiction, draft.jurisdiction().id());
        law.ifPresent(written -> isOver(draft, written));
        return draft;
    }

    private Optional<Policy> inForce(String jurisdiction, PastOf past, Instant now) {
        return policies.law(jurisdiction)
                .flatMap(law -> past.adoptedBy(law.dayOf(now)))
                .flatMap(adopted -> policies.installed(adopted.policy(), adopted.version()));
    }

    private static void isOf(String council, String jurisdiction, String drafted) {
        if (!drafted.equals(jurisdiction)) {
            throw new ServerFailure("The draft stands under the law of %s; %s is a council of %s."
                    .formatted(drafted, council, jurisdiction));
        }
    }

    /** A policy stands under one version of its law: another one would be read, and change nothing. */
    private static void isOver(Policy policy, WrittenLaw draft) {
        String version = policy.jurisdiction().version();
        if (!draft.version().equals(version)) {
            throw new ServerFailure(
                    "The draft is version %s of the law of %s; %s %s stands under version %s: write it as that one."
                            .formatted(draft.version(), draft.jurisdiction(), policy.id(), policy.version(), version));
        }
    }
}
