package io.probity.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test did to the platform and what came of it, kept as a file for the page of all faults. A test says it as the
 * last thing it does, so that a test which failed has said nothing.
 *
 * @param row the number of the fault, such as {@code R6}
 * @param done what was done
 * @param times how often
 * @param outcome what held; of a control, how it failed
 * @param test the class of the test
 * @param method the test
 */
public record FaultRecord(String row, Kind kind, String done, long times, String outcome, String test, String method) {

    /** Whether the platform was tried, or the same thing without the mechanism that protects it. */
    public enum Kind {
        SURVIVED,
        CONTROL_FAILED
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of(System.getProperty("probity.faults.folder", "target/faults"));

    public FaultRecord {
        if (!Rows.all().containsKey(row)) {
            throw new IllegalArgumentException("there is no fault " + row);
        }
    }

    /** Says what was survived; called from a test. */
    public static void survived(String row, String done, long times, String held) {
        Method test = callingTest();
        keep(new FaultRecord(
                row, Kind.SURVIVED, done, times, held, test.getDeclaringClass().getName(), test.getName()));
    }

    /** Says how a control failed, as it must; called from a test. */
    public static void controlFailed(String row, String done, String failed) {
        Method test = callingTest();
        keep(new FaultRecord(
                row,
                Kind.CONTROL_FAILED,
                done,
                1,
                failed,
                test.getDeclaringClass().getName(),
                test.getName()));
    }

    private static void keep(FaultRecord said) {
        said.writeTo(FOLDER);
    }

    /** Keeps it in a folder; where no test runs, such as in a harness of its own. */
    public void writeTo(Path folder) {
        String name = String.join("-", row, test.substring(test.lastIndexOf('.') + 1), method) + "-"
                + HexFormat.of().toHexDigits(done.hashCode());
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(name + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run has left in a module's folder; nothing where there is no such folder. */
    public static List<FaultRecord> in(Path folder) {
        if (Files.notExists(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(FaultRecord::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FaultRecord read(Path file) {
        try {
            return JSON.readValue(file.toFile(), FaultRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method callingTest() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.flatMap(FaultRecord::testIn).findFirst())
                .orElseThrow(() -> new IllegalStateException("only a test can say what it did"));
    }

    private static Stream<Method> testIn(StackWalker.StackFrame frame) {
        Optional<Method> found = Arrays.stream(frame.getDeclaringClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(frame.getMethodName()))
                .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(FaultRecord::makesATest))
                .findFirst();
        return found.stream();
    }

    /** JUnit's {@code Test} and {@code ParameterizedTest}, jqwik's {@code Property} and {@code Example}. */
    private static boolean makesATest(Annotation annotation) {
        String name = annotation.annotationType().getSimpleName();
        return name.endsWith("Test") || name.equals("Property") || name.equals("Example");
    }
}
