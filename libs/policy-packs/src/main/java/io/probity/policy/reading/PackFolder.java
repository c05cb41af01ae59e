package io.probity.policy.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Packs in a folder outside the installation: each {@code .yaml} or {@code .yml} file in it, in whatever folder below. What
 * begins with a dot is left out: Kubernetes keeps there what the names in a mounted ConfigMap point to.
 */
final class PackFolder {
    private PackFolder() {}

    /** Content by absolute path, in the order of the paths. @throws PackRefused where there is no pack in it */
    static Map<String, String> read(Path folder) {
        Map<String, String> files = each(folder, PackFolder::text);
        if (files.isEmpty()) throw refused(folder, "There is no pack in this folder");
        return files;
    }

    /** By what it is known whether a folder has changed: of each file, when it was written and how long it is. */
    static Map<String, String> marks(Path folder) {
        return each(folder, PackFolder::mark);
    }

    private static Map<String, String> each(Path folder, Function<Path, String> told) {
        var files = new LinkedHashMap<String, String>();
        Path root = folder.toAbsolutePath();
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file :
                    (Iterable<Path>) all.filter(path -> isPack(root, path)).sorted()::iterator) {
                files.put(file.toString(), told.apply(file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw refused(folder, "The folder cannot be read");
        }
        return files;
    }

    private static String mark(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPack(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) return false;
        }
        var name = path.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw refused(file, "The file cannot be read: it is no text, or not for this user");
        }
    }

    private static PackRefused refused(Path path, String what) {
        return new PackRefused(List.of(new Flaw(path.toString(), 1, Packs.SETTING, what)));
    }
}
