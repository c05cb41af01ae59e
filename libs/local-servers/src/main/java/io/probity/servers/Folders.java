package io.probity.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders servers keep their data, logs and unpacked binaries in. */
public final class Folders {
    private static final long MEGABYTE = 1024 * 1024;

    private Folders() {}

    /** What may be deleted without loss: unpacked servers. {@code PROBITY_CACHE}, else the user's cache folder. */
    public static Path cache() {
        return Optional.ofNullable(System.getenv("PROBITY_CACHE"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .map(Path::of)
                        .map(cache -> cache.resolve("probity")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "probity"));
    }

    /** Creates the folder, readable by its owner alone. */
    public static Path create(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new ServerFailure("Cannot create the folder %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** @throws ServerFailure if the disk under the folder has less room than asked for */
    public static void requireRoom(String server, Path folder, long megabytes) {
        try {
            long free = Files.getFileStore(create(folder)).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new ServerFailure("The disk is full: %d MB free under %s, and %s needs %d MB."
                        .formatted(free, folder, server, megabytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the lock, which the JVM's death releases; empty while another process (or this one) holds it */
    public static Optional<FileLock> lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(lock);
                }
            } catch (OverlappingFileLockException heldByOurselves) {
                // the answer is the same: taken
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new ServerFailure("Cannot lock %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    /** Gives a lock back. */
    public static void unlock(FileLock lock) {
        try (FileChannel channel = lock.channel()) {
            if (channel.isOpen()) {
                lock.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a folder be seen at another place too: what is written in either is in both. */
    public static void share(Path folder, Path at) {
        create(folder);
        create(at.getParent());
        try {
            Files.createSymbolicLink(at, folder.toAbsolutePath());
        } catch (IOException e) {
            throw new ServerFailure("Cannot share %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** Deletes a folder and everything in it, but nothing that it only shares. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot delete %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }
}
