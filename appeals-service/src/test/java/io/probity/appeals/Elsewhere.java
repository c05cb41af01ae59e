package io.probity.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.contracts.Topics;
import io.probity.edge.wiring.PublishedTypes;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What intake and assessment tell, as they tell it. */
final class Elsewhere implements AutoCloseable {
    static final String COUNCIL = "wattle-creek";
    static final Instant AT = Instant.parse("2026-07-20T02:00:00Z");

    private static final Law WATTLE_CREEK = new Law("wattle-creek", "8");

    /** A version of a policy. */
    record Law(String policy, String version) {}

    private final KafkaProducer<String, byte[]> producer;

    Elsewhere(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * A water bill that a manager handled, and decided nothing about.
     *
     * @param named officers it is about
     */
    void handled(UUID complaint, Alleges alleges, String handler, String office, String... named) {
        handledUnder(WATTLE_CREEK, complaint, alleges, handler, office, named);
    }

    /** The same under another policy, by whose order it is reviewed. */
    void handledUnder(Law law, UUID complaint, Alleges alleges, String handler, String office, String... named) {
        List<String> subjects = List.of(named);
        intake(
                complaint,
                1,
                new ComplaintLodged(
                        "WCS-7Q4M2K",
                        Reporter.NAMED,
                        Optional.of("person-1"),
                        alleges,
                        "letter",
                        LocalDate.of(2026, 7, 3),
                        "administrative-action",
                        "water-sewerage",
                        List.of(),
                        subjects,
                        law.policy(),
                        law.version()));
        intake(complaint, 2, new ComplaintReferredToHandler(handler, office, LocalDate.of(2026, 7, 4), "HV-07"));
        tell(
                "assessment",
                "investigation",
                Topics.ASSESSMENT,
                complaint,
                1,
                new OutcomeDecided(
                        "i-" + complaint,
                        "not-substantiated",
                        Optional.empty(),
                        LocalDate.of(2026, 7, 20),
                        handler,
                        office,
                        law.policy(),
                        law.version()));
    }

    /** Who holds an office since long ago; to be told of one council once. */
    void appointed(String office, String holder) {
        UUID council = UUID.nameUUIDFromBytes((office + COUNCIL).getBytes(StandardCharsets.UTF_8));
        tell(
                "intake",
                "council",
                Topics.COUNCILS,
                council,
                1,
                new OfficeHolderAppointed(office, holder, LocalDate.of(2020, 1, 1)));
    }

    /** That two people are close, entered by one of them. */
    void close(String officer, String other) {
        UUID entry = UUID.randomUUID();
        tell(
                "assessment",
                "ties",
                Topics.ASSESSMENT,
                entry,
                1,
                new RelationshipDeclared(entry.toString(), officer, other, LocalDate.of(2026, 1, 1)));
    }

    /** Somebody does something in its investigation, of which no more is told. */
    void acted(UUID complaint, int version, String officer) {
        tell(
                "assessment",
                "investigation",
                Topics.ASSESSMENT,
                complaint,
                version,
                new PartTaken("i-" + complaint),
                officer);
    }

    /** It goes to another manager as the one before made way, or comes back from them. */
    void madeWay(UUID complaint, int version, String handler) {
        intake(
                complaint,
                version,
                new ComplaintReferredToHandler(handler, "manager", LocalDate.of(2026, 7, 5), "HV-36"));
    }

    /** Whoever complained is somebody else in the vault from now on. */
    void named(UUID complaint, String complainant) {
        intake(complaint, 3, new ReporterIdentified(Reporter.NAMED, complainant));
    }

    void linked(UUID complaint, UUID other) {
        intake(complaint, 3, new MattersLinked(other.toString()));
    }

    private void intake(UUID complaint, int version, ContractEvent event) {
        tell("intake", "complaint", Topics.INTAKE, complaint, version, event);
    }

    private void tell(String service, String category, String topic, UUID complaint, int version, ContractEvent event) {
        tell(service, category, topic, complaint, version, event, "somebody");
    }

    private void tell(
            String service,
            String category,
            String topic,
            UUID complaint,
            int version,
            ContractEvent event,
            String actor) {
        var events = new CloudEvents(service, "council", new PublishedTypes());
        var recorded = new Recorded<>(
                version,
                new StreamId(COUNCIL, category, complaint),
                version,
                new Metadata(AT, actor, "test", null),
                event);
        assertThat(producer.send(events.write(recorded, new Publication(topic, complaint, event))))
                .succeedsWithin(Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        producer.close();
    }
}
