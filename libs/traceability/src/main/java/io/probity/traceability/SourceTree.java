package io.probity.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sources of a repository. What is built is passed over: a build beside the reader may be deleting it. */
public record SourceTree(Path root) {

    /** By their paths from the root, in the order of these. */
    public SortedSet<Path> files(Predicate<Path> which) {
        SortedSet<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isBuilt(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    // Deleted between being seen and being opened.
                    if (isBuilt(file)) return FileVisitResult.CONTINUE;
                    throw e;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path source = root.relativize(file);
                    if (which.test(source)) found.add(source);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private boolean isBuilt(Path folder) {
        return !folder.equals(root) && folder.endsWith("target");
    }

    /** @param file as {@link #files} names it. */
    public String textOf(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
