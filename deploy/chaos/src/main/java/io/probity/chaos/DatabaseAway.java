package io.probity.chaos;

import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import io.probity.servers.Ports;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** R14: PostgreSQL is away for a time. Nobody claims to have done anything, and all say soon when to come again. */
final class DatabaseAway implements Exercise {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration WELL_AGAIN = Duration.ofSeconds(10);

    @Override
    public List<String> rows() {
        return List.of("R14");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Duration away = Duration.ofSeconds(plan.isShort() ? 8 : 60);
        Ledger ledger = new Ledger();
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(10));
                Unguarded control = new Unguarded(ground.databases())) {
            Clerk once = Clerk.careful(wire, ledger, Duration.ZERO);
            Map<Part, Supplier<Reply>> questions = questions(wire, once);
            if (questions.values().stream().anyMatch(question -> question.get().isOpen())
                    || !control.asked(wire).values().stream().allMatch(Reply::isGood))
                throw new ServerFailure("not everything is well to begin with.");
            Map<Part, Collection<Reply>> replies = new HashMap<>();
            Map<Unguarded.Door, Reply> unguarded = ground.without(Part.POSTGRES, () -> {
                questions.forEach((part, question) -> replies.put(
                        part, Callers.during(away.dividedBy(questions.size()), 4, Duration.ofMillis(50), question)));
                return control.asked(wire);
            });

            double served = untilServed(ground, questions);
            List<String> wrong = new ArrayList<>();
            Predicate<Reply> judge = reply -> isRight(reply) && (plan.isShort() || isSoon(reply));
            replies.forEach((part, all) -> all.stream()
                    .filter(judge.negate())
                    .forEach(reply -> wrong.add("%s: %d after %d ms%s"
                            .formatted(
                                    part.text(),
                                    reply.status(),
                                    reply.took().toMillis(),
                                    reply.retryAfter().isEmpty() ? ", no Retry-After" : ""))));
            Audit audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            int answers = wrong.size();
            wrong.addAll(audit.wrong());
            if (!plan.isShort() && served > WELL_AGAIN.toSeconds()) wrong.add("services that were not well again soon");
            return List.of(new Result(
                    "R14",
                    "PostgreSQL away for %d s, all five services asked".formatted(away.toSeconds()),
                    1,
                    wrong.stream().distinct().limit(10).toList(),
                    "%s; %d answers not as they should be; the slowest after %d ms; all served again %.1f s after the database was"
                            .formatted(statuses(replies.values()), answers, slowest(replies.values()), served),
                    "a counter of ours at the same database, judged as the services are: with what guards them (guarded), without writing before it says yes (hasty), without a word of when to come again (bare)",
                    said(unguarded),
                    Unguarded.isToldApart(unguarded, judge)));
        }
    }

    private static String said(Map<Unguarded.Door, Reply> replies) {
        return replies.entrySet().stream()
                .map(said -> "%s %d"
                        .formatted(
                                said.getKey().name().toLowerCase(Locale.ROOT),
                                said.getValue().status()))
                .collect(joining(", "));
    }

    /** As it must be while the database is away. */
    static boolean isRight(Reply reply) {
        return reply.status() == 503 && reply.retryAfter().isPresent();
    }

    /** Asked in the long form only: in the short one, the machine's other work is measured rather than ours. */
    private static boolean isSoon(Reply reply) {
        return reply.took().compareTo(SOON) <= 0;
    }

    /** What each service is asked, and would answer with something else than 503. */
    private static Map<Part, Supplier<Reply>> questions(Wire wire, Clerk once) {
        String matter = "/councils/" + Errand.COUNCIL + "/complaints/" + UUID.randomUUID();
        Map<Part, Supplier<Reply>> questions = new TreeMap<>();
        questions.put(Part.INTAKE, () -> once.run(Matter.streetLight()));
        questions.put(
                Part.ASSESSMENT, () -> wire.get(Errand.user("assessor"), Part.ASSESSMENT, matter + "/assessment"));
        questions.put(Part.NOTIFICATION, () -> wire.get(Errand.user("manager"), Part.NOTIFICATION, matter + "/clocks"));
        questions.put(
                Part.APPEALS,
                () -> wire.get(Errand.user("ceo"), Part.APPEALS, matter + "/appeals/" + UUID.randomUUID()));
        questions.put(
                Part.REPORTING,
                () -> wire.get(
                        Errand.user("records-officer"),
                        Part.REPORTING,
                        "/councils/" + Errand.COUNCIL + "/registers/complaints?limit=1"));
        return questions;
    }

    private static double untilServed(Ground ground, Map<Part, Supplier<Reply>> questions) {
        Waiting.until(
                Duration.ofMinutes(2), () -> Ports.answers(ground.settings().port(Part.POSTGRES)));
        long back = System.nanoTime();
        boolean served = Waiting.until(Duration.ofMinutes(2), () -> questions.values().stream()
                .noneMatch(question -> question.get().isOpen()));
        if (!served) throw new ServerFailure("not every service is well again.");
        return (System.nanoTime() - back) / 1e9;
    }

    private static long slowest(Collection<Collection<Reply>> replies) {
        return replies.stream()
                .flatMap(Collection::stream)
                .mapToLong(reply -> reply.took().toMillis())
                .max()
                .orElse(0);
    }

    private static String statuses(Collection<Collection<Reply>> replies) {
        Map<Integer, Integer> counts = new TreeMap<>();
        replies.forEach(all -> all.forEach(reply -> counts.merge(reply.status(), 1, Integer::sum)));
        return "answers by status " + counts;
    }
}
