package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    /** The build says how far the children of its tests compile, and how they collect. */
    @Test
    void a_jvm_is_told_what_the_environment_says_and_its_own_options_win(@TempDir Path folder) throws IOException {
        assertThat(System.getenv("PROBITY_JAVA_OPTIONS")).contains("TieredStopAtLevel=1", "UseSerialGC");
        Path log = folder.resolve("server.log");
        try (Child child = Child.start(new Child.Command(
                "java",
                List.of(Child.java(), "-XX:TieredStopAtLevel=3", "-XX:+PrintCommandLineFlags", "-version"),
                Map.of(),
                folder,
                log,
                folder.resolve("pid")))) {
            assertThat(child.exit().join()).isZero();
        }
        assertThat(Files.readString(log))
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=3")
                .doesNotContain("TieredStopAtLevel=1");
    }
}
