package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.wire.Site;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRowsTest {
    private static final NewRows SEEN = NewRows.of("seen", "subject", "amount");
    private static final NewRows ONCE = NewRows.of("once", "amount").unlessThere("amount");

    @Test
    void a_row_is_an_insert_and_many_are_one() {
        Change one = ONCE.row(Tuple.of(1));
        assertThat(one.statement()).isEqualTo("insert into once (amount) values ($1) on conflict (amount) do nothing");
        assertThat(one.rows()).contains(ONCE);
        assertThat(SEEN.many())
                .startsWith("insert into seen (subject, amount) values ($1, $2), ($3, $4), ($5, $6)")
                .endsWith(", ($31, $32)");
        Tuple values = NewRows.values(Collections.nCopies(3, Tuple.of("a", 1)));
        assertThat(values.size()).isEqualTo(6);
        assertThat(values.getValue(5)).isEqualTo(1);
    }

    @Test
    void a_row_has_a_value_for_each_column() {
        assertThatThrownBy(() -> SEEN.row(Tuple.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 40})
    void however_many_they_are_all_are_there_in_their_order(int rows) {
        Site site = new Site();
        write(
                site,
                SEEN,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(n -> Tuple.of(UUID.randomUUID(), n))
                        .toList());
        assertThat(site.number("select count(*) from seen where nth = amount")).isEqualTo(rows);
    }

    @Test
    void a_row_that_is_there_is_left_alone_among_others_as_alone() {
        Site site = new Site();
        site.run("create table once (amount int primary key)");
        site.run("grant select, insert on once to public");
        List<Tuple> twenty = IntStream.range(0, 20).mapToObj(n -> Tuple.of(n)).toList();
        write(site, ONCE, twenty);
        List<Tuple> more = new ArrayList<>(twenty);
        more.add(Tuple.of(20));
        write(site, ONCE, more);
        assertThat(site.number("select count(*) from once")).isEqualTo(21);
    }

    @Test
    void a_row_that_is_there_is_changed_among_others_as_alone() {
        Site site = new Site();
        site.run("create table changing (id int primary key, amount int)");
        site.run("grant select, insert, update on changing to public");
        NewRows changing = NewRows.of("changing", "id", "amount").orChanged(List.of("id"));
        for (int amount : List.of(1, 2)) {
            List<Tuple> twenty =
                    IntStream.range(0, 20).mapToObj(n -> Tuple.of(n, amount)).toList();
            write(site, changing, twenty);
        }
        assertThat(site.number("select count(*) from changing where amount = 2"))
                .isEqualTo(20);
    }

    @Test
    void of_wide_rows_fewer_go_together_so_that_the_statement_is_kept() {
        String[] wide = IntStream.range(0, 20).mapToObj("column_%d"::formatted).toArray(String[]::new);
        NewRows rows = NewRows.of("wide", wide).orChanged(List.of("column_0"));
        assertThat(rows.together()).isBetween(2, 15);
        assertThat(rows.many().length()).isLessThanOrEqualTo(2_048);
        assertThat(SEEN.together()).isEqualTo(16);
    }

    private static void write(Site site, NewRows rows, List<Tuple> values) {
        Changes.Run run = new Changes.Run(rows.row(values.getFirst()).statement(), Optional.of(rows), values);
        new Transactions(site.pool).run(transaction -> {
            Transactions.await(new Changes(List.of(run)).write(transaction));
            return values.size();
        });
    }
}
