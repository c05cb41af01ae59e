package io.probity.servers.child;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Takes mail by SMTP, keeps each message as a file, and shows them. */
public final class MailBox {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int LOOK_EVERY_MILLIS = 100;

    private final GreenMail mail;
    private final KeptMessages kept;
    /** By identity: the server lists them mailbox by mailbox, so that one more may stand anywhere among them. */
    private final Set<MimeMessage> saved = Collections.newSetFromMap(new IdentityHashMap<>());

    private MailBox(GreenMail mail, KeptMessages kept) {
        this.mail = mail;
        this.kept = kept;
    }

    /** @param arguments folder of the messages, SMTP port, port of the page */
    public static void main(String[] arguments) throws Exception {
        Leash.attach();
        KeptMessages kept = new KeptMessages(Files.createDirectories(Path.of(arguments[0])));
        GreenMail mail = new GreenMail(
                        new ServerSetup(Integer.parseInt(arguments[1]), LOOPBACK, ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        MailBox box = new MailBox(mail, kept);
        HttpServer page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])), 0);
        page.createContext("/", new MailPage(kept));
        page.start();
        while (true) {
            box.save();
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private void save() throws IOException, MessagingException {
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (!saved.add(message)) continue;
            Path unfinished = kept.next().resolveSibling("unfinished");
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                message.writeTo(file);
            }
            Files.move(unfinished, kept.next(), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
