package io.probity.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.edge.problems.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypesTest {
    private final DocumentTypes types = new DocumentTypes(Set.of("application/pdf", "text/plain", "image/png"));

    @Test
    void a_document_is_what_it_begins_like() {
        assertThat(types.of(bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj"))).contains("application/pdf");
        assertThat(types.of(bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR")))
                .contains("image/png");
        assertThat(types.of(bytes("Dear council, the gate is locked."))).contains("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "\u007fELF\u0002\u0001\u0001\u0000",
                "#!/bin/sh\nrm -rf /\n",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "\u00ca\u00fe\u00ba\u00be\u0000\u0000\u0000E",
            })
    void programs_and_pages_are_not_taken_whatever_they_are_called(String beginning) {
        assertThatThrownBy(() -> types.of(bytes(beginning))).isInstanceOfSatisfying(ProblemException.class, no -> {
            assertThat(no.problem().status()).isEqualTo(422);
            assertThat(no.problem().detail()).contains("application/pdf, image/png, text/plain");
        });
    }

    @Test
    void an_archive_is_told_by_its_parts_and_taken_where_it_is_an_office_file_alone() {
        byte[] archive = bytes("PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000");
        assertThat(types.of(archive)).isEmpty();
        assertThatThrownBy(() -> types.ofParts(new ByteArrayInputStream(archive)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().detail()).contains("application/pdf, image/png, text/plain"));
    }

    @Test
    void an_empty_document_is_none() {
        assertThatThrownBy(() -> types.of(new byte[0])).isInstanceOf(ProblemException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
