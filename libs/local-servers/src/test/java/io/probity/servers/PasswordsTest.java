package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
    @TempDir
    Path folder;

    @Test
    void the_file_is_replaced_as_a_whole_and_never_written_over() throws IOException {
        Path file = folder.resolve("passwords.properties");
        Login owner = Passwords.in(file).of("intake_owner");
        Path before = Files.createLink(folder.resolve("before"), file);
        String old = Files.readString(before);
        Login app = Passwords.in(file).of("intake_app");
        assertThat(before).hasContent(old);
        assertThat(Passwords.in(file).of("intake_owner")).isEqualTo(owner);
        assertThat(Passwords.in(file).of("intake_app")).isEqualTo(app);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, before);
        }
    }
}
