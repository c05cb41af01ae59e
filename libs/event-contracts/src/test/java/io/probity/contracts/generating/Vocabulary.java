package io.probity.contracts.generating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Properties;

/** The names that text may have in a published event, and what each says: {@code components.properties}. */
public final class Vocabulary {
    private static final Properties NAMES = read();

    private Vocabulary() {}

    /** What a component says; empty where its name is not allowed. */
    public static Optional<String> of(RecordComponent component) {
        var name = component.getName();
        var qualified = component.getDeclaringRecord().getSimpleName() + "." + name;
        return Optional.ofNullable(NAMES.getProperty(qualified, NAMES.getProperty(name)));
    }

    private static Properties read() {
        var names = new Properties();
        try (var in = Vocabulary.class.getResourceAsStream("/components.properties")) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
