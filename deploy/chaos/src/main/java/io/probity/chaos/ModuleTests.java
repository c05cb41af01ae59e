package io.probity.chaos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.probity.faults.FaultRecord;
import io.probity.faults.FaultTest;
import io.probity.faults.TestsInSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that need no platform: their tests stand beside what they try, and are run there, so many times as long. */
final class ModuleTests {
    /** Its tests are the exercises' short form. */
    private static final Path EXERCISES = Path.of("end-to-end");

    private final List<FaultTest> tests;
    private final Maven maven;

    private ModuleTests(List<FaultTest> tests, Maven maven) {
        this.tests = tests;
        this.maven = maven;
    }

    static ModuleTests under(Path root) {
        return of(TestsInSources.under(root).tests(), new Maven(root));
    }

    static ModuleTests of(List<FaultTest> tests, Maven maven) {
        return new ModuleTests(
                tests.stream().filter(test -> !test.module().equals(EXERCISES)).toList(), maven);
    }

    Set<String> rows() {
        return rows(tests);
    }

    private static Set<String> rows(List<FaultTest> tests) {
        return tests.stream().map(FaultTest::row).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Result> run(Plan plan, Consumer<String> told) {
        List<FaultTest> wanted =
                tests.stream().filter(test -> plan.isWanted(test.row())).toList();
        if (wanted.isEmpty()) return List.of();
        List<Path> modules = wanted.stream().map(FaultTest::module).distinct().toList();
        Set<String> rows = rows(wanted);
        modules.forEach(module -> maven.forget(module, rows));
        told.accept("");
        told.accept("%s: tests in %s (log: %s)".formatted(String.join(", ", rows), modules, maven.log()));
        maven.test(modules, chosen(wanted), plan.rounds());
        List<FaultRecord> said =
                modules.stream().flatMap(module -> maven.said(module).stream()).toList();
        return wanted.stream()
                .collect(groupingBy(FaultTest::row, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(row -> result(row.getKey(), row.getValue(), said))
                .toList();
    }

    /** As Maven wants them: {@code GapsTest#one+another,IdleSessionTest#a_third}. */
    static String chosen(List<FaultTest> tests) {
        return tests.stream()
                .collect(groupingBy(
                        FaultTest::type,
                        TreeMap::new,
                        mapping(FaultTest::method, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(type -> type.getKey() + "#" + String.join("+", type.getValue()))
                .collect(joining(","));
    }

    /** A test speaks as the last thing it does: whoever said nothing failed, or was not run. */
    static Result result(String row, List<FaultTest> tests, List<FaultRecord> all) {
        List<FaultRecord> said = all.stream()
                .filter(record -> tests.stream().anyMatch(test -> test.said(record)))
                .toList();
        List<String> silent = tests.stream()
                .filter(test -> said.stream().noneMatch(test::said))
                .map(test -> test.type() + "." + test.method() + " did not pass")
                .distinct()
                .toList();
        List<FaultRecord> survived = of(FaultRecord.Kind.SURVIVED, said);
        List<FaultRecord> controls = of(FaultRecord.Kind.CONTROL_FAILED, said);
        List<String> wrong = new ArrayList<>(silent);
        if (survived.isEmpty()) wrong.add("nothing was tried");
        return new Result(
                row,
                words(survived.stream().map(FaultRecord::done)),
                Math.toIntExact(survived.stream().mapToLong(FaultRecord::times).sum()),
                wrong,
                words(survived.stream().map(FaultRecord::outcome)),
                words(controls.stream().map(FaultRecord::done)),
                words(controls.stream().map(FaultRecord::outcome)),
                !controls.isEmpty());
    }

    private static List<FaultRecord> of(FaultRecord.Kind kind, List<FaultRecord> said) {
        return said.stream().filter(record -> record.kind() == kind).toList();
    }

    private static String words(Stream<String> said) {
        String words = said.distinct().collect(joining("; "));
        return words.isEmpty() ? "nothing" : words;
    }
}
