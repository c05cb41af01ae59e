package io.probity.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The ports that were given, by this JVM and by all others of this user that still run: each has locked the byte of the port's
 * number in one file. Else two that start together look at the same port at the same moment, and each finds it taken.
 */
final class GivenPorts {
    private static final Map<Integer, FileLock> OURS = new HashMap<>();

    /** Never closed: with any channel of a file go all its locks. */
    private static final FileChannel FILE = opened();

    private GivenPorts() {}

    /** @return whether nobody was given it before */
    static synchronized boolean add(int port) {
        if (OURS.containsKey(port)) return false;
        try {
            FileLock lock = FILE.tryLock(port, 1, false);
            if (lock != null) OURS.put(port, lock);
            return lock != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel opened() {
        try {
            return FileChannel.open(
                    Folders.create(Folders.cache()).resolve("given-ports"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
