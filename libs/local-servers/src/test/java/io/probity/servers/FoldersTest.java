package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {
    @TempDir
    private Path home;

    @Test
    void a_shared_folder_outlives_where_it_was_shared() throws IOException {
        Path keys = home.resolve("first/keys");
        Path second = home.resolve("second/data");
        Folders.share(keys, second.resolve("keys"));
        Files.writeString(keys.resolve("later"), "written after it was shared");
        assertThat(second.resolve("keys/later")).hasContent("written after it was shared");

        Folders.delete(second);

        assertThat(second).doesNotExist();
        assertThat(keys.resolve("later")).exists();
    }
}
