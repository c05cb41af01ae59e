package io.probity.intake.attachment;

import io.probity.eventsourcing.store.StreamId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents as files: {@code drafts} while they come in, {@code waiting} until their event is appended, then {@code kept}.
 * A file is forced to the disk before it is moved, and its folder after; names are made of ids alone.
 */
public final class FolderOfAttachments implements AttachmentStore {
    private static final Pattern WAITING =
            Pattern.compile("(" + StreamId.TENANT + ")\\.([0-9a-f-]{36})\\.([0-9a-f-]{36})");

    private final Path drafts;
    private final Path waiting;
    private final Path kept;

    public FolderOfAttachments(Path folder) throws IOException {
        this.drafts = Files.createDirectories(folder.resolve("drafts"));
        this.waiting = Files.createDirectories(folder.resolve("waiting"));
        this.kept = Files.createDirectories(folder.resolve("kept"));
    }

    @Override
    public Draft draft() throws IOException {
        Path file = drafts.resolve(UUID.randomUUID().toString());
        return new FileDraft(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public void keep(AttachmentId attachment) throws IOException {
        Path place = place(attachment);
        if (Files.exists(place)) return;
        Path folder = folder(place);
        Files.createDirectories(folder);
        move(name(attachment), place);
        force(folder(folder));
        force(kept);
    }

    @Override
    public InputStream open(AttachmentId attachment) throws IOException {
        try {
            return Files.newInputStream(place(attachment));
        } catch (NoSuchFileException notYetKept) {
            return Files.newInputStream(name(attachment));
        }
    }

    @Override
    public void discard(AttachmentId attachment) throws IOException {
        Files.deleteIfExists(name(attachment));
    }

    @Override
    public List<AttachmentId> waitingSince(Instant before) throws IOException {
        List<AttachmentId> all = new ArrayList<>();
        for (Path file : olderThan(waiting, before)) {
            Matcher name = WAITING.matcher(file.getFileName().toString());
            if (name.matches())
                all.add(new AttachmentId(
                        name.group(1), UUID.fromString(name.group(2)), UUID.fromString(name.group(3))));
        }
        return all;
    }

    @Override
    public void forgetDrafts(Instant before) throws IOException {
        for (Path file : olderThan(drafts, before)) Files.deleteIfExists(file);
    }

    private Path name(AttachmentId a) {
        return waiting.resolve(a.council() + "." + a.matter() + "." + a.id());
    }

    private Path place(AttachmentId a) {
        return kept.resolve(a.council()).resolve(a.matter().toString()).resolve(a.id().toString());
    }

    private static List<Path> olderThan(Path folder, Instant before) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) old.add(file);
                } catch (NoSuchFileException goneMeanwhile) {
                    // put away, kept or discarded by whoever works on it
                }
            }
        }
        return old;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(folder(to));
        force(folder(from));
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

    private final class FileDraft implements Draft {
        private final Path file;
        private final FileChannel channel;

        private FileDraft(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public OutputStream out() {
            return Channels.newOutputStream(channel);
        }

        @Override
        public void putAway(AttachmentId attachment) throws IOException {
            try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
                whole.force(true);
            }
            move(file, name(attachment));
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(file);
        }
    }
}
