package io.probity.servers.child;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages on disk, one file each, numbered as they came. */
record KeptMessages(Path folder) {
    /** One message, as the page and its JSON show it; {@code at} is ISO 8601, empty if the message has no date. */
    record Shown(int number, String at, List<String> to, String subject, String text) {}

    Path next() throws IOException {
        return folder.resolve("%06d.eml".formatted(files().size() + 1));
    }

    /** Newest first. */
    List<Shown> all() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (Path file : files().reversed()) {
            shown.add(shown(file));
        }
        return shown;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static Shown shown(Path file) throws IOException {
        int number = Integer.parseInt(String.valueOf(file.getFileName()).replace(".eml", ""));
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, content);
            return new Shown(
                    number,
                    Optional.ofNullable(message.getSentDate())
                            .map(date -> date.toInstant().toString())
                            .orElse(""),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                    text(message));
        } catch (MessagingException e) {
            return new Shown(number, "", List.of(), "(unreadable)", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                        .toList();
    }

    /** The first plain text found, else the first text of any kind. */
    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                String text = text(several.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
        return content instanceof String text ? text : "";
    }
}
