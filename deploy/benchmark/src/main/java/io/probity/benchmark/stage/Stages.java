package io.probity.benchmark.stage;

import io.probity.local.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** The stages one run of the benchmark needs: one at a time, and the whole platform once for all who measure it. */
public final class Stages implements AutoCloseable {
    private final Path root;
    private final Path home;
    private final Progress progress;
    private Optional<Stage> whole = Optional.empty();

    public Stages(Path root, Path home, Progress progress) {
        this.root = root;
        this.home = home;
        this.progress = progress;
    }

    /** PostgreSQL and intake; whoever asks closes it. */
    public Stage intakeAlone() {
        close();
        return Stage.intakeAlone(root, home.resolve("alone"), progress);
    }

    /** Everything; it stays for the next who asks. */
    public Stage whole() {
        if (whole.isEmpty()) whole = Optional.of(Stage.whole(root, home.resolve("whole"), progress));
        return whole.get();
    }

    @Override
    public void close() {
        whole.ifPresent(Stage::close);
        whole = Optional.empty();
    }
}
