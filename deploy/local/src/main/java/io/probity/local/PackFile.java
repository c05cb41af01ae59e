package io.probity.local;

import io.probity.policy.reading.Flaw;
import io.probity.policy.reading.PackRefused;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack that somebody named on the command line. */
final class PackFile {
    private PackFile() {}

    /** @throws ServerFailure where it cannot be read */
    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ServerFailure("%s cannot be read: is it there, and is it text?".formatted(file), e);
        }
    }

    /** Tells each flaw in a line of its own. @return the exit code */
    static int tell(PackRefused refused) {
        refused.flaws().stream().map(Flaw::toString).forEach(System.err::println);
        return 1;
    }
}
