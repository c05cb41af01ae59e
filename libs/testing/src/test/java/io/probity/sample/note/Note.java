package io.probity.sample.note;

import java.util.UUID;

public sealed interface Note {
    record Blank() implements Note {}

    record Posted(UUID id, String subject, String text) implements Note {}
}
