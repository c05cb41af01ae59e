package io.probity.contracts.generating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the records' own comments say of their components. */
final class Javadoc {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "probity", "contracts");

    private Javadoc() {}

    /** The {@code @param} of a component; where there is none, what its name says by itself. */
    static Optional<String> of(RecordComponent component) {
        return commentOn(component.getDeclaringRecord())
                .flatMap(comment -> paramOf(component.getName(), comment))
                .or(() -> Vocabulary.of(component).map(said -> said.replaceFirst("^\\w+: ", "")));
    }

    /** The first sentence on a sealed interface. */
    static String on(Class<?> type) {
        var found = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*public sealed interface", Pattern.DOTALL)
                .matcher(source(type));
        return found.find() ? plain(found.group(1)) : "";
    }

    private static Optional<String> commentOn(Class<?> record) {
        var before = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Published\\((?:(?!@Published).)*?\\)\\s*record "
                                + record.getSimpleName() + "\\(",
                        Pattern.DOTALL)
                .matcher(source(record.getEnclosingClass()));
        return before.find() ? Optional.of(before.group(1)) : Optional.empty();
    }

    private static Optional<String> paramOf(String name, String comment) {
        var param = Pattern.compile("@param " + name + "\\s+((?:(?!@param).)*)", Pattern.DOTALL)
                .matcher(comment);
        return param.find() ? Optional.of(plain(param.group(1))) : Optional.empty();
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
