package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.ClosedAtExit;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The process that stays in the background after {@code up}: it holds every other one. */
@Command(name = "supervise", hidden = true)
final class SuperviseCommand implements Callable<Integer> {
    private static final int TELL_EVERY_MILLIS = 500;
    static final String UP = "UP";
    static final String FAILED = "FAILED ";
    static final String GONE = "GONE";

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.fromEnvironment();
        Home home = new Home(settings.home());
        FileLock lock = home.lock().orElseThrow(() -> UpCommand.alreadyHere(home));
        Files.writeString(home.supervisorPid(), Child.noted(ProcessHandle.current()));
        Progress progress = Progress.into(home.progress());
        ClosedAtExit.add(new Ending(home, lock, progress));
        ClosedAtExit.tell(progress::say);
        try {
            StateFile state = home.state();
            state.write(new StateFile.Told("starting", java.util.List.of()));
            LocalPlatform platform = LocalPlatform.start(settings, progress);
            progress.say(UP);
            while (!ClosedAtExit.isClosing()) {
                state.write(new StateFile.Told("up", platform.told()));
                Thread.sleep(TELL_EVERY_MILLIS);
            }
            return 0;
        } catch (ServerFailure e) {
            progress.say(FAILED + (ClosedAtExit.isClosing() ? "Stopped while starting." : e.getMessage()));
            return 1;
        }
    }

    /** The last thing that ends: nobody finds a supervisor any more. */
    private record Ending(Home home, FileLock lock, Progress progress) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(home.state().path());
            Files.deleteIfExists(home.supervisorPid());
            lock.release();
            progress.say(GONE);
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
