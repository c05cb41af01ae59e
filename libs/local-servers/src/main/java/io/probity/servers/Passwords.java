package io.probity.servers;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords made once and kept in a file that only its owner can read (mode 600). */
public final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    private Passwords(Path file) {
        this.file = file;
    }

    /** The passwords in the file, which need not exist yet. */
    public static Passwords in(Path file) {
        Passwords passwords = new Passwords(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.known.load(reader);
            } catch (IOException e) {
                throw new ServerFailure("Cannot read %s: %s.".formatted(file, e.getMessage()), e);
            }
        }
        return passwords;
    }

    /** The user's login; its password is made and stored the first time it is asked for. */
    public synchronized Login of(String user) {
        String password = known.getProperty(user);
        if (password == null) {
            password = made();
            known.setProperty(user, password);
            store();
        }
        return new Login(user, password);
    }

    private static String made() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void store() {
        try {
            Folders.create(file.toAbsolutePath().getParent());
            WholeFile.put(
                    file,
                    out -> known.store(
                            new OutputStreamWriter(out, StandardCharsets.UTF_8),
                            "made by Probity's local servers; not for any other use"));
        } catch (IOException e) {
            throw new ServerFailure("Cannot keep passwords in %s: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
