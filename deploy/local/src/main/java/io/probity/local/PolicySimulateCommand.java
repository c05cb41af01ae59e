package io.probity.local;

import io.probity.local.simulating.PastOf;
import io.probity.local.simulating.Report;
import io.probity.local.simulating.Simulation;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.probity.policy.reading.PackRefused;
import io.probity.policy.reading.Packs;
import io.probity.servers.ServerFailure;
import io.probity.verify.LiveLog;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs a council's last year under a draft of its policy, or of the law it stands under (HV-58). Changes nothing. */
@Command(
        name = "simulate",
        description = "Run a council's last year under a draft: which clocks would be breached, which levels change.")
final class PolicySimulateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "COUNCIL", description = "such as wattle-creek")
    String council = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "the draft: a council's policy, or a jurisdiction")
    Path file = Path.of("");

    @Override
    public Integer call() {
        Settings settings = Settings.fromEnvironment();
        Packs drafted;
        Policies policies;
        try {
            drafted = Packs.installed().with(file.toString(), PackFile.content(file));
            policies = new Policies(drafted.policies());
        } catch (PackRefused refused) {
            return PackFile.tell(refused);
        }
        if (new Home(settings.home()).supervisor().isEmpty()) {
            throw new ServerFailure("Probity is not running (home " + settings.home() + "): ./probity up first.");
        }
        PastOf past = new PastOf(council);
        read(settings, Part.INTAKE, past);
        Policy draft = draft(drafted, policies, past);
        past.in(draft.jurisdiction().timeZone());
        read(settings, Part.ASSESSMENT, past);
        read(settings, Part.NOTIFICATION, past);
        LocalDate today = LocalDate.now(draft.jurisdiction().timeZone());
        System.out.printf(
                "%s, %s to %s, under %s %s of %s%n",
                council, today.minusYears(1), today, draft.id(), draft.version(), file);
        Report.of(new Simulation(draft, today).of(past.past().since(today.minusYears(1))))
                .forEach(System.out::println);
        return 0;
    }

    /** What the file writes; of a jurisdiction, the policy that the council has in force under it. */
    private Policy draft(Packs drafted, Policies policies, PastOf past) {
        String jurisdiction = past.jurisdiction()
                .orElseThrow(() -> new ServerFailure("There is no council " + council + " on this platform."));
        Policy draft = drafted.writtenIn(file.toString())
                .map(written -> policies.find(written.policy(), written.version()))
                .or(() -> past.adoptedBy(LocalDate.now(
                                policies.jurisdiction(jurisdiction).timeZone()))
                        .filter(adopted -> policies.knows(adopted.policy(), adopted.version()))
                        .map(adopted -> policies.find(adopted.policy(), adopted.version())))
                .orElseThrow(() -> new ServerFailure(council + " has adopted no policy that the draft could change."));
        if (!draft.jurisdiction().id().equals(jurisdiction)) {
            throw new ServerFailure("The draft stands under the law of %s; %s is a council of %s."
                    .formatted(draft.jurisdiction().id(), council, jurisdiction));
        }
        return draft;
    }

    private static void read(Settings settings, Part service, PastOf past) {
        try (LiveLog log = new LiveLog(Logs.connect(settings, service))) {
            past.read(log);
        } catch (SQLException e) {
            throw new ServerFailure(
                    "The log of %s cannot be read: does PostgreSQL run? See ./probity status."
                            .formatted(service.text()),
                    e);
        }
    }
}
