package io.probity.eventsourcing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.eventsourcing.store.StreamId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records as published events, and says of every other what is wrong with it. */
final class Reader {

    private static final Pattern STREAM = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+/[0-9a-f-]{36}");

    private final ContractTypes types;
    private final String tenantHeader;
    private final Predicate<String> knownTenants;
    private final Predicate<Class<?>> wanted;

    Reader(ContractTypes types, String tenantExtension, Predicate<String> knownTenants, Predicate<Class<?>> wanted) {
        this.types = types;
        this.tenantHeader = CloudEvents.tenantHeader(tenantExtension);
        this.knownTenants = knownTenants;
        this.wanted = wanted;
    }

    Reading read(ConsumerRecord<String, byte[]> record) {
        try {
            String typeName = header(record, CloudEvents.TYPE);
            Optional<Class<?>> type = types.typeOf(typeName);
            if (type.isEmpty()) {
                return new Reading.Unreadable("unknown-type");
            }
            return wanted.test(type.get()) ? message(record, type.get()) : new Reading.Unwanted();
        } catch (Unreadable unreadable) {
            return new Reading.Unreadable(unreadable.reason);
        }
    }

    private Reading message(ConsumerRecord<String, byte[]> record, Class<?> type) {
        UUID subject = parsed(record, CloudEvents.SUBJECT, UUID::fromString);
        if (!subject.toString().equals(record.key())) {
            throw new Unreadable("key-is-not-the-subject");
        }
        return new Reading.Message(
                new Received<>(
                        tenant(record),
                        subject,
                        parsed(record, CloudEvents.STREAM, Reader::stream),
                        parsed(record, CloudEvents.STREAM_VERSION, Reader::version),
                        parsed(record, CloudEvents.TIME, Instant::parse),
                        header(record, CloudEvents.ACTOR),
                        event(record, type)),
                text(record, CloudEvents.TRACE));
    }

    private String tenant(ConsumerRecord<String, byte[]> record) {
        String tenant = header(record, tenantHeader);
        if (!StreamId.isTenantName(tenant) || !knownTenants.test(tenant)) {
            throw new Unreadable("unknown-tenant");
        }
        return tenant;
    }

    private static String stream(String text) {
        if (!STREAM.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static int version(String text) {
        int version = Integer.parseInt(text);
        if (version < 1) {
            throw new IllegalArgumentException();
        }
        return version;
    }

    private Object event(ConsumerRecord<String, byte[]> record, Class<?> type) {
        if (record.value() == null) {
            throw new Unreadable("no-value");
        }
        try {
            Object event = types.json().readValue(record.value(), type);
            if (event == null) {
                throw new Unreadable("no-value");
            }
            return event;
        } catch (IOException | StackOverflowError undecodable) {
            throw new Unreadable("undecodable");
        }
    }

    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T parsed(ConsumerRecord<String, byte[]> record, String header, Parser<T> parser) {
        try {
            return parser.parse(header(record, header));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Unreadable("malformed " + header);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        String text = text(record, name);
        if (text == null) {
            throw new Unreadable("missing " + name);
        }
        return text;
    }

    static @Nullable String text(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String reason;

        Unreadable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
