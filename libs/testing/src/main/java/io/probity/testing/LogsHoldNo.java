package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Listens to every log line of a test class, with its parameters and stack traces, and fails if one holds a canary: an
 * unmistakable invented name, address or narrative that the tests send in.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Quokkaline Birdwhistle", "0491 570 006");
 * }</pre>
 */
public final class LogsHoldNo implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final List<String> canaries;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Ear ear = new Ear();

    private LogsHoldNo(List<String> canaries) {
        this.canaries = canaries;
    }

    public static LogsHoldNo canaries(String... texts) {
        return new LogsHoldNo(List.of(texts));
    }

    /** Quarkus sets up logging anew at each start of the service: the ear is put on again before each test. */
    @Override
    public void beforeEach(ExtensionContext context) {
        listen();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    void listen() {
        Logger root = root();
        root.removeHandler(ear);
        root.addHandler(ear);
    }

    void stop() {
        root().removeHandler(ear);
        check();
    }

    private void check() {
        List<String> found = new ArrayList<>();
        for (String line : lines) if (canaries.stream().anyMatch(line::contains)) found.add(line);
        assertThat(found).as("log lines with a personal datum").isEmpty();
    }

    private static Logger root() {
        return LogManager.getLogManager().getLogger("");
    }

    private final class Ear extends Handler {
        private final Formatter formatter = new SimpleFormatter();

        private Ear() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            StringWriter text = new StringWriter();
            text.append(formatter.formatMessage(line)).append('\n').append(String.valueOf(line.getMessage()));
            Object[] parameters = line.getParameters();
            if (parameters != null)
                for (Object parameter : parameters) text.append('\n').append(String.valueOf(parameter));
            if (line.getThrown() != null) line.getThrown().printStackTrace(new PrintWriter(text));
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
