package io.probity.servers;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A mail server that delivers to nobody: takes SMTP on 127.0.0.1, keeps every message, shows them on a page. */
public final class MailServer implements Server {
    private static final String NAME = "The mail server";
    private static final Duration START = Duration.ofSeconds(60);

    private final int smtp;
    private final int page;
    private final Child server;

    private MailServer(int smtp, int page, Child server) {
        this.smtp = smtp;
        this.page = page;
        this.server = server;
    }

    /**
     * Starts the server; messages taken earlier are still shown.
     *
     * @param smtp the port for mail, or 0 for any free one
     * @param page the port of the page, or 0 for any free one
     * @throws ServerFailure port taken, or no start in time
     */
    public static MailServer start(Path data, int smtp, int page) {
        Path root = data.toAbsolutePath();
        Folders.requireRoom(NAME, root, 20);
        Child.stopLeftOver(root.resolve("pid"));
        int smtpPort = Ports.chosen(smtp);
        int pagePort = Ports.chosen(page);
        Ports.requireFree(NAME, smtpPort);
        Ports.requireFree(NAME, pagePort);
        Child child = Child.start(new Child.Command(
                NAME,
                List.of(
                        Child.java(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ServerJars.own()
                                + File.pathSeparator
                                + ServerJars.folder("mail").resolve("*"),
                        "io.probity.servers.child.MailBox",
                        root.resolve("messages").toString(),
                        Integer.toString(smtpPort),
                        Integer.toString(pagePort)),
                Map.of(),
                root,
                root.resolve("server.log"),
                root.resolve("pid")));
        child.awaitReady(START, () -> Ports.answers(pagePort) && Ports.answers(smtpPort));
        return new MailServer(smtpPort, pagePort, child);
    }

    /** The SMTP port. */
    @Override
    public int port() {
        return smtp;
    }

    /** Where to read what was sent; {@code messages.json} below it tells the same to programs. */
    public String page() {
        return "http://127.0.0.1:" + page + "/";
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return NAME;
    }
}
