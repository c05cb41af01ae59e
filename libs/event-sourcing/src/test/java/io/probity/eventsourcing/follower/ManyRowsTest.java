package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyRowsTest {

    @Test
    void an_insert_of_a_row_becomes_one_of_many() {
        ManyRows many = ManyRows.of("""
                        insert into seen (subject, amount)
                        values ($1, $2)
                        on conflict (subject) do nothing""").orElseThrow();

        assertThat(many.statement())
                .startsWith("insert into seen (subject, amount) values ($1, $2), ($3, $4), ($5, $6)")
                .endsWith("($31, $32) on conflict (subject) do nothing");
        Tuple values = many.values(Collections.nCopies(ManyRows.ROWS, Tuple.of("a", 1)));
        assertThat(values.size()).isEqualTo(32);
        assertThat(values.getValue(31)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into seen (amount) values ($1) on conflict (subject) do update set amount = excluded.amount",
                "insert into seen (subject, amount) values ($2, $1)",
                "insert into seen (subject, amount) values ($1, 5)",
                "insert into seen (subject, amount) values ($1, now())",
                "insert into seen select $1, $2",
                "update seen set amount = $1"
            })
    void what_would_not_do_the_same_to_many_rows_stays_as_it_is(String statement) {
        assertThat(ManyRows.of(statement)).isEmpty();
    }
}
