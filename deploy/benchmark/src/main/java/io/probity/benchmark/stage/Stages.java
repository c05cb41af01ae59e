package io.probity.benchmark.stage;

import io.probity.local.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The stages one run of the benchmark needs: one at a time, and the whole platform once for all who measure it. */
public final class Stages implements AutoCloseable {
    private final Path root;
    private final Path home;
    private final Progress progress;
    private final Map<String, String> settings;
    private Optional<Stage> whole = Optional.empty();

    /** @param settings of the servers, added to as they start: part of the report */
    public Stages(Path root, Path home, Progress progress, Map<String, String> settings) {
        this.root = root;
        this.home = home;
        this.progress = progress;
        this.settings = settings;
    }

    /** PostgreSQL and intake; whoever asks closes it. */
    public Stage intakeAlone() throws SQLException {
        close();
        return noted(Stage.intakeAlone(root, home.resolve("alone"), progress));
    }

    /** Everything; it stays for the next who asks. */
    public Stage whole() throws SQLException {
        if (whole.isEmpty()) whole = Optional.of(noted(Stage.whole(root, home.resolve("whole"), progress)));
        return whole.get();
    }

    /** What a figure means depends on whether the database keeps what it acknowledges. */
    private Stage noted(Stage stage) throws SQLException {
        try {
            stage.durability().forEach((setting, value) -> {
                settings.put(setting, value);
                progress.say("          SHOW " + setting + ": " + value);
            });
            return stage;
        } catch (SQLException e) {
            stage.close();
            throw e;
        }
    }

    @Override
    public void close() {
        whole.ifPresent(Stage::close);
        whole = Optional.empty();
    }
}
