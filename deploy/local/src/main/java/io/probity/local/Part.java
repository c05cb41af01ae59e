package io.probity.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that runs, each as a process of its own; MAIL_PAGE is the mail server's second port. */
public enum Part {
    POSTGRES(5433, 33, "PostgreSQL"),
    KAFKA(9092, 92, "Kafka"),
    KEYCLOAK(8180, 80, "Keycloak"),
    MAIL(2525, 26, "mail server"),
    MAIL_PAGE(8125, 25, "mail page"),
    INTAKE(8101, 1, "intake-service"),
    ASSESSMENT(8102, 2, "assessment-service"),
    NOTIFICATION(8103, 3, "notification-service"),
    APPEALS(8104, 4, "appeals-service"),
    REPORTING(8105, 5, "reporting-service");

    private final int port;
    private final int offset;
    private final String title;

    Part(int port, int offset, String title) {
        this.port = port;
        this.offset = offset;
        this.title = title;
    }

    /** The five services, in the order in which a complaint meets them. */
    public static List<Part> services() {
        return List.of(INTAKE, ASSESSMENT, NOTIFICATION, APPEALS, REPORTING);
    }

    /** @param name as in {@code probity logs intake}: {@code intake}, {@code intake-service}, {@code kafka} */
    public static Optional<Part> named(String name) {
        return Stream.of(values())
                .filter(part -> part != MAIL_PAGE)
                .filter(part -> part.text().equals(name) || part.title.equalsIgnoreCase(name))
                .findFirst();
    }

    public boolean isService() {
        return services().contains(this);
    }

    /** The port where none was chosen. */
    public int port() {
        return port;
    }

    /** Distance from PROBITY_PORT_BASE. */
    public int offset() {
        return offset;
    }

    /** As shown to people. */
    public String title() {
        return title;
    }

    /** As used in folders and commands. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
