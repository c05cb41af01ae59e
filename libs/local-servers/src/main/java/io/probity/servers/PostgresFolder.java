package io.probity.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

/** The files of one PostgreSQL server, and the process that a killed launcher may have left running on them. */
record PostgresFolder(Path root) {
    private static final Duration STOP = Duration.ofSeconds(60);

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path lock() {
        return root.resolve("in-use.lock");
    }

    /** A start that failed half-way leaves it locked for as long as this JVM lives. Ours is the one that counts. */
    Path libraryLock() {
        return cluster().resolve("epg-lock");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    /** initdb reads the superuser's password from a file; a command line would show it to everybody. */
    Path passwordForInitdb(Login superuser) {
        Path file = root.resolve("initdb-password");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, superuser.password() + "\n");
        } catch (IOException e) {
            throw new ServerFailure("Cannot write in %s: %s.".formatted(root, e.getMessage()), e);
        }
    }

    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ServerFailure("Cannot delete %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    /** The postmaster that postmaster.pid names, if it lives and is one: its pid may have been given to another since. */
    Optional<ProcessHandle> postmaster() {
        Path file = cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> command.endsWith("/postgres"))
                            .isPresent());
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    /** Stops a server nobody supervises any more; its backends end with it. */
    void stopLeftOver() {
        postmaster().ifPresent(postmaster -> {
            // SIGTERM is the "smart" shutdown, which waits for clients for ever; after a while they are not asked.
            postmaster.destroy();
            if (!Waiting.uninterrupted(Duration.ofSeconds(3), () -> !postmaster.isAlive())) {
                signal(postmaster, "INT");
                if (!Waiting.uninterrupted(STOP, () -> !postmaster.isAlive())) {
                    kill();
                }
            }
        });
    }

    void kill() {
        postmaster().ifPresent(postmaster -> {
            var backends = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            // The next server refuses the data while an orphaned backend still holds its shared memory.
            Waiting.uninterrupted(
                    Duration.ofSeconds(20),
                    () -> !postmaster.isAlive() && backends.stream().noneMatch(ProcessHandle::isAlive));
        });
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
