package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.load.Heard;
import io.probity.benchmark.load.Load;
import io.probity.benchmark.stage.Complaints;
import io.probity.benchmark.stage.HeldStill;
import io.probity.benchmark.stage.Logs;
import io.probity.benchmark.stage.Stage;
import io.probity.local.DemoUsers;
import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Complaints lodged, referred, completed (withdrawn: the one way to an end that needs no other service) and looked up,
 * with ever more of them there; intake and PostgreSQL alone.
 */
public final class LifecycleAlone implements Measurement {
    private static final int CONNECTIONS = 128;
    private static final String OFFICER = "records-officer@wattle-creek.example";
    private static final String MANAGER = "manager@wattle-creek.example";
    private static final List<String> CALLS = List.of("lodge", "refer", "complete", "look-up");

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        List<Figure> all = new ArrayList<>();
        try (Stage stage = bench.stages().intakeAlone();
                Connection intake = stage.database("intake")) {
            Complaints there = new Complaints(intake);
            bench.warmUp(duration -> alone(stage, lives(stage, duration)::whatever));
            new Logs(intake).awaitNothingLeft(Logs.QUEUE);
            there.forget();
            for (int many : sizes(bench.effort().complaints())) {
                lodgeUntil(many, stage, there, intake);
                all.addAll(measure(many, stage, intake, bench));
            }
        }
        return compared(all);
    }

    private static List<Integer> sizes(int largest) {
        return IntStream.of(10_000, 100_000, 1_000_000)
                .filter(size -> size <= largest)
                .boxed()
                .toList();
    }

    private static List<Figure> measure(int many, Stage stage, Connection intake, Bench bench) {
        String number = String.format(Locale.ROOT, "%,d", many).replace(',', ' ');
        String name = "lifecycles of four calls, " + number + " complaints there";
        List<Double> rates = new ArrayList<>();
        List<Double> tails = new ArrayList<>();
        for (int time = 1; time <= bench.effort().times(); time++) {
            new Logs(intake).awaitNothingLeft(Logs.QUEUE);
            List<Heard> kept = new ArrayList<>();
            bench.watched("lifecycle", stage, Part.INTAKE, List.of(Part.POSTGRES, Part.INTAKE), () -> {
                Load load = lives(stage, bench.effort().each());
                alone(stage, () -> kept.add(load.run()));
                return kept.getFirst().to("look-up");
            });
            Heard heard = kept.getFirst();
            rates.add(heard.to("look-up").perSecond());
            // Each of the four is made once in a life: the slowest call of 20 lives is what one of them waits for.
            tails.add(CALLS.stream()
                    .mapToDouble(call -> heard.to(call).percentile(95))
                    .max()
                    .orElseThrow());
            bench.say("%s: %,.0f/s, p95 %.1f ms", name, rates.getLast(), tails.getLast());
        }
        return List.of(
                Figure.of(name, "/s", rates).target(new Target.AtLeast(2_000)),
                Figure.of(name + ", p95 of the slowest call", "ms", tails));
    }

    /** The rate with the most there, beside the rate with 10 000. */
    private static List<Figure> compared(List<Figure> all) {
        List<Figure> rates =
                all.stream().filter(figure -> figure.unit().equals("/s")).toList();
        Figure first = rates.getFirst();
        Figure last = rates.getLast();
        if (first.equals(last)) return all;
        Figure share = Figure.of(
                        "the last of these rates, of the first",
                        "x",
                        last.runs().values().stream()
                                .map(rate -> rate / first.runs().median())
                                .toList())
                .target(new Target.AtLeast(0.9));
        List<Figure> more = new ArrayList<>(all);
        more.add(share);
        return more;
    }

    /** The login server has given its token, and takes nothing of the processor meanwhile. */
    private static void alone(Stage stage, Runnable load) {
        try (HeldStill login = new HeldStill(stage.platform().pid(Part.KEYCLOAK))) {
            load.run();
        }
    }

    private static Load lives(Stage stage, Duration duration) {
        return Load.closed("lifecycle", stage.url(Part.INTAKE), CONNECTIONS, duration)
                .with("FORM", Forms.ANONYMOUS)
                .with("REFERRAL", Forms.referral(DemoUsers.id(MANAGER), LocalDate.now(ZoneId.of("Australia/Brisbane"))))
                .with("WITHDRAWAL", Forms.WITHDRAWAL)
                .with("BEARER", "Bearer " + stage.token(OFFICER));
    }

    private static void lodgeUntil(int many, Stage stage, Complaints there, Connection intake) throws SQLException {
        Duration each = Duration.ofSeconds(many > 50_000 ? 10 : 1);
        long before = -1;
        for (long count = there.count(); count < many; count = there.count()) {
            if (count == before) throw new ServerFailure("Nothing more is lodged: " + count + " complaints are there.");
            before = count;
            alone(stage, () -> Lodging.whatever(stage, Forms.ANONYMOUS, CONNECTIONS, each));
            new Logs(intake).awaitNothingLeft(Logs.QUEUE);
        }
    }
}
