package io.probity.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an auditor was handed: an export, the checkpoints, and the public key they were signed with. */
public final class Evidence {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Evidence() {}

    /** An export: an event as a line of JSON each. To be closed after use. */
    @SuppressWarnings("StreamResourceLeak") // whoever asked for it closes it
    public static Stream<Entry> export(Path file) throws IOException {
        return Files.lines(file).map(Evidence::entry);
    }

    public static String line(Entry entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkpoints of a log, oldest first; a line cut off by a crash is none. */
    public static List<Statement> checkpoints(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> statement(line).stream()).toList();
        }
    }

    /** @throws GeneralSecurityException if the file holds no Ed25519 public key in Base64 (X.509) */
    public static PublicKey key(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(Files.readString(file))));
    }

    private static Entry entry(String line) {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Statement> statement(String line) {
        try {
            return Optional.of(JSON.readValue(line, Statement.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
