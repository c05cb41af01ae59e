package io.probity.local;

import io.probity.local.simulating.PastOf;
import io.probity.local.simulating.Report;
import io.probity.local.simulating.Simulation;
import io.probity.policy.Policy;
import io.probity.policy.reading.PackRefused;
import io.probity.policy.reading.Packs;
import io.probity.servers.ServerFailure;
import io.probity.verify.LiveLog;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
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
        Drafted drafted;
        try {
            drafted = Drafted.beside(Packs.installed(), file.toString(), PackFile.content(file));
        } catch (PackRefused refused) {
            return PackFile.tell(refused);
        }
        if (new Home(settings.home()).supervisor().isEmpty()) {
            throw new ServerFailure("Probity is not running (home " + settings.home() + "): ./probity up first.");
        }
        PastOf past = new PastOf(council);
        read(settings, Part.INTAKE, past);
        Policy draft = drafted.of(council, past, Instant.now());
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
