package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.Folders;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;

/** The files by which commands find the supervisor of a home. */
record Home(Path folder) {

    Path run() {
        return Folders.create(folder.resolve("run"));
    }

    Path progress() {
        return run().resolve("progress.log");
    }

    Path supervisorLog() {
        return run().resolve("supervisor.log");
    }

    Path supervisorPid() {
        return run().resolve("supervisor.pid");
    }

    StateFile state() {
        return new StateFile(run().resolve("state.json"));
    }

    /** Held by the supervisor while it lives, so that two never run on the same data. */
    Optional<FileLock> lock() {
        return Folders.lock(run().resolve("supervisor.lock"));
    }

    Optional<ProcessHandle> supervisor() {
        return Child.running(supervisorPid());
    }
}
