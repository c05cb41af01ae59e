package io.probity.endtoend;

import static io.probity.endtoend.Everything.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that does not fit the settings with which a service runs is passed over in silence, and each start takes longer. */
class ArchivedClassesTest {

    static List<Part> services() {
        return Part.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_runs_from_the_classes_that_the_build_archived(Part service) throws IOException {
        Path mapped = Path.of("/proc", Long.toString(RUNNING.pid(service)), "maps");
        assertThat(Files.readString(mapped)).contains(service.title() + "/target/quarkus-app/app.aot");
    }
}
