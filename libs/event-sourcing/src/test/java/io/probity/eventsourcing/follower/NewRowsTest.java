package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.wire.Site;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRowsTest {
    private static final NewRows SEEN = NewRows.of("seen", "subject uuid", "amount integer");
    private static final NewRows ONCE = NewRows.of("once", "amount integer").unlessThere("amount");

    @Test
    void however_many_rows_are_one_insert_of_arrays() {
        assertThat(ONCE.row(Tuple.of(1)).statement())
                .isEqualTo("insert into once (amount) select amount from unnest($1::integer[]) as given(amount)"
                        + " on conflict (amount) do nothing");
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
    void a_row_that_is_there_is_changed_unless_it_is_as_late() {
        Site site = new Site();
        site.run("create table changing (id int primary key, said int, amount int)");
        site.run("grant select, insert, update on changing to public");
        NewRows changing = NewRows.of("changing", "id integer", "said integer", "amount integer")
                .orChangedIfLater(List.of("id"), "said");
        List<Integer> later = List.of(1, 3, 2);
        for (int nth = 0; nth < later.size(); nth++) {
            int amount = nth;
            write(
                    site,
                    changing,
                    IntStream.range(0, 20)
                            .mapToObj(n -> Tuple.of(n, later.get(amount), amount))
                            .toList());
        }
        assertThat(site.number("select count(*) from changing where said = 3 and amount = 1"))
                .isEqualTo(20);
    }

    @Test
    void a_row_that_is_there_says_what_was_said_last_and_keeps_the_rest() {
        Site site = new Site();
        site.run("create table kept (id int primary key, amount int, said int not null default 7)");
        site.run("grant select, insert, update on kept to public");
        NewRows kept = NewRows.of("kept", "id integer", "amount integer").orChanged("id");
        write(site, kept, List.of(Tuple.of(1, 1), Tuple.of(2, 1), Tuple.of(1, 2)));
        assertThat(site.number("select sum(10 * id + amount) from kept where said = 7"))
                .isEqualTo(12 + 21);
    }

    private static void write(Site site, NewRows rows, List<Tuple> values) {
        new Transactions(site.pool).run(transaction -> {
            Transactions.await(
                    Changes.inOrder(values.stream().map(rows::row).toList()).write(transaction));
            return values.size();
        });
    }
}
