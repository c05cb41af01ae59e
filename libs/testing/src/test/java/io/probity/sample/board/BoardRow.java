package io.probity.sample.board;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "board")
class BoardRow extends PanacheEntityBase {
    @Id
    UUID id;

    String tenant;
    String subject;
}
