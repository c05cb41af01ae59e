package io.probity.eventsourcing.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of keys: whole or not there, and on the disk before anybody uses what stands in them. */
public final class KeyFile {
    private KeyFile() {}

    /** Puts a file for the owner's eyes only in its place; one that stands there already is the one that counts. */
    public static void createSecret(Path file, String text) throws IOException {
        Path draft = draft(file, text, "rw-------");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // somebody else was first: theirs is the one
        } finally {
            Files.delete(draft);
            force(folder(file));
        }
    }

    /** Puts a file that anybody may read in its place, whatever stood there. */
    public static void replacePublic(Path file, String text) throws IOException {
        Path draft = draft(file, text, "rw-r--r--");
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
            force(folder(file));
        }
    }

    private static Path draft(Path file, String text, String permissions) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder,
                ".draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        return draft;
    }

    /** A name is on the disk only once its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
