package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.limits.BareInserts;
import io.probity.benchmark.stage.HeldStill;
import io.probity.benchmark.stage.Logs;
import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lodgements over HTTP with intake and PostgreSQL alone, beside pgbench on the same server in the same minutes. */
public final class LodgementAlone implements Measurement {
    private static final int MANY = 128;
    private static final int FEW = 32;

    private final List<Double> inserts = new ArrayList<>();
    private final Series few = new Series("lodgements, 32 connections");
    private final Series many = new Series("lodgements, 128 connections");
    private final Series named = new Series("lodgements with a name, 128 connections");

    @Override
    public String name() {
        return "lodgement";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        Duration each = bench.effort().each();
        try (Stage stage = bench.stages().intakeAlone();
                HeldStill login = new HeldStill(stage.platform().pid(Part.KEYCLOAK));
                Connection intake = stage.database("intake")) {
            bench.warmUp(duration -> {
                Lodging.whatever(stage, Forms.NAMED, MANY, duration.dividedBy(3));
                Lodging.whatever(
                        stage, Forms.ANONYMOUS, MANY, duration.multipliedBy(2).dividedBy(3));
            });
            BareInserts bare = BareInserts.on(stage);
            Logs logs = new Logs(intake);
            for (int time = 1; time <= bench.effort().times(); time++) {
                logs.awaitNothingLeft(Logs.QUEUE);
                inserts.add(bare.run(MANY, each));
                bench.say("pgbench: %,.0f/s", inserts.getLast());
                few.add(Lodging.closed(stage, Forms.ANONYMOUS, FEW, each), bench);
                logs.awaitNothingLeft(Logs.QUEUE);
                many.add(
                        bench.watched(
                                "lodgement",
                                stage,
                                Part.INTAKE,
                                List.of(Part.POSTGRES, Part.INTAKE),
                                () -> Lodging.closed(stage, Forms.ANONYMOUS, MANY, each)),
                        bench);
                logs.awaitNothingLeft(Logs.QUEUE);
                named.add(Lodging.closed(stage, Forms.NAMED, MANY, each), bench);
            }
        }
        Figure limit = Figure.of(Lodging.LIMIT, "/s", inserts);
        List<Figure> all = new ArrayList<>(List.of(limit));
        all.addAll(few.figures(limit));
        all.addAll(many.figures(limit, new Target.AtLeastRatio(1.0)));
        all.addAll(named.figures(limit));
        return all;
    }
}
