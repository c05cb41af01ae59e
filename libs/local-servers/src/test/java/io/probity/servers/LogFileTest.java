package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void the_last_words_leave_out_the_stack() throws IOException {
        assertThat(said("starting\nout of luck\n\tat a.B.c(B.java:1)\n\t... 3 more\n"))
                .isEqualTo("its log ends: starting | out of luck");
    }

    @Test
    void a_line_of_json_says_what_happened_and_the_root_cause() throws IOException {
        assertThat(said("""
                {"level":"ERROR","message":"Failed to start","exception":{"message":"outer","frames":[{"line":1}],"causedBy":{"exception":{"message":"no \\"such\\" host","frames":[]}}}}
                """)).isEqualTo("its log ends: Failed to start: no \\\"such\\\" host");
    }

    @Test
    void an_empty_log_is_said_to_be_empty() throws IOException {
        assertThat(said("")).isEqualTo("its log is empty");
    }

    private String said(String log) throws IOException {
        return new LogFile(Files.writeString(folder.resolve("server.log"), log)).lastWords();
    }
}
