package io.probity.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {
    @TempDir
    private Path root;

    @Test
    void what_is_built_is_no_source() throws IOException {
        written("b/src/B.java");
        written("a/src/A.java");
        written("a/target/generated-sources/C.java");

        assertThat(new SourceTree(root).files(file -> file.toString().endsWith(".java")))
                .containsExactly(Path.of("a/src/A.java"), Path.of("b/src/B.java"));
    }

    private void written(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }
}
