package io.probity.intake.viewing;

import io.probity.intake.complaint.Stage;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A complaint in the queue: codes and dates only. Written by {@link QueueProjection}, read here. */
@Entity
@Immutable
@Table(name = "complaint_queue")
@NullUnmarked
public class QueueEntry extends PanacheEntityBase {
    @Id
    public UUID complaint;

    public String tenant;
    public String reference;
    public String reporter;
    public String alleges;
    public boolean hidden;

    @Column(name = "about_chief_executive")
    public boolean aboutChiefExecutive;

    public String[] subjects;
    public String channel;
    public String nature;
    public String location;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    public String handler;
    public String office;
}
