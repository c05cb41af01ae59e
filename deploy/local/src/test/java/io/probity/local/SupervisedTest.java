package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.servers.Child;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    @TempDir
    static Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void a_killed_process_is_started_again_and_status_says_so() {
        try (Supervised intake = new Supervised(Part.INTAKE, () -> sleeping("a"))) {
            long first = intake.start().pid();
            intake.look(said::add);
            assertThat(said).isEmpty();
            ((Sleeping) intake.server().orElseThrow()).child().kill();
            intake.look(said::add);
            assertThat(said).first().isEqualTo("intake-service ended unasked; starting it again in 1 s (restart 1)");
            assertThat(intake.told().state()).isEqualTo("running");
            assertThat(intake.told().restarts()).isEqualTo(1);
            assertThat(intake.told().pid()).isNotEqualTo(first);
        }
    }

    @Test
    void a_stopped_process_stays_stopped() {
        Supervised intake = new Supervised(Part.INTAKE, () -> sleeping("b"));
        intake.start();
        intake.close();
        intake.look(said::add);
        assertThat(said).isEmpty();
        assertThat(intake.told().state()).isEqualTo("stopped");
    }

    @Test
    void why_a_restart_failed_is_told() {
        List<Server> starts = new ArrayList<>();
        Supervised intake = new Supervised(Part.INTAKE, () -> {
            if (!starts.isEmpty()) {
                throw new ServerFailure("Port 8101, which intake-service needs, is taken.");
            }
            starts.add(sleeping("c"));
            return starts.getFirst();
        });
        intake.start();
        ((Sleeping) starts.getFirst()).child().kill();
        intake.look(said::add);
        assertThat(intake.told().state()).isEqualTo("restarting");
        assertThat(intake.told().trouble()).startsWith("Port 8101");
        intake.close();
    }

    @Test
    void a_fault_of_ours_while_starting_again_is_told_like_any_other_and_tried_again() {
        List<Server> starts = new ArrayList<>();
        Supervised intake = new Supervised(Part.INTAKE, () -> {
            starts.add(sleeping("d" + starts.size()));
            if (starts.size() == 2) {
                starts.getLast().close();
                throw new IllegalStateException("a fault");
            }
            return starts.getLast();
        });
        intake.start();
        ((Sleeping) starts.getFirst()).child().kill();
        intake.look(said::add);
        assertThat(intake.told().trouble()).contains("a fault");
        intake.look(said::add);
        assertThat(intake.told().state()).isEqualTo("running");
        assertThat(intake.told().trouble()).isEmpty();
        intake.close();
    }

    @Test
    void what_cannot_be_told_stops_nothing(@TempDir Path run) throws IOException {
        Path gone = Files.createDirectory(run.resolve("gone"));
        Progress progress = Progress.into(gone.resolve("progress.log"));
        Files.delete(gone.resolve("progress.log"));
        Files.delete(gone);
        progress.say("said to nobody");
        StateFile state = new StateFile(gone.resolve("state.json"));
        assertThat(state.write(new StateFile.Told("up", List.of()))).isFalse();
        Files.createDirectory(gone);
        assertThat(state.write(new StateFile.Told("up", List.of()))).isTrue();
        assertThat(state.read()).isPresent();
    }

    private record Sleeping(Child child) implements Server {
        @Override
        public int port() {
            return 0;
        }

        @Override
        public long pid() {
            return child.pid();
        }

        @Override
        public boolean isAlive() {
            return child.isAlive();
        }

        @Override
        public void close() {
            child.close();
        }
    }

    private static Server sleeping(String name) {
        return new Sleeping(Child.start(new Child.Command(
                "sleep",
                List.of("sleep", "60"),
                Map.of(),
                folder,
                folder.resolve(name + ".log"),
                folder.resolve(name + ".pid"))));
    }
}
