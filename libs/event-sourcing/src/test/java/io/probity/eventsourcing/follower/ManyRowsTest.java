package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.wire.Site;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyRowsTest {
    private static final List<String> COLUMNS = List.of(
            "id integer",
            "said text",
            "by uuid",
            "long bigint",
            "so boolean",
            "day date",
            "at timestamptz",
            "words varchar[]");
    private static final NewRows NEW = NewRows.of("kept", COLUMNS.toArray(String[]::new));
    private static final ManyRows SAID = ManyRows.of(
            List.of("id integer"),
            List.of("said text"),
            "update kept k set said = k.said || c.said from (:rows) as c where k.id = c.id");

    private final Site site = new Site();

    @BeforeEach
    void aTableOfWhateverAColumnMayBe() {
        site.run(
                "create table kept (id int primary key, said text, by uuid, long bigint, so boolean, day date, at timestamptz,"
                        + " words varchar[])");
        site.run("grant select, insert, update on kept to public");
    }

    @Test
    void whatever_a_column_may_be_comes_out_as_it_went_in() {
        List<Object> all = List.of(
                1,
                "said",
                UUID.randomUUID(),
                5_000_000_000L,
                true,
                LocalDate.of(2026, 7, 1),
                OffsetDateTime.of(2026, 7, 1, 1, 2, 3, 456_000, ZoneOffset.UTC),
                new String[] {"plain", "", "a, \"b\" and {c}", "back\\slash", "NULL"});
        List<Object> nothing = new ArrayList<>(Collections.nCopies(8, null));
        nothing.set(0, 2);
        write(Changes.inOrder(List.of(NEW.row(Tuple.from(all)), NEW.row(Tuple.from(nothing)))));

        assertThat(values(1)).containsExactlyElementsOf(all);
        assertThat(values(2)).containsExactlyElementsOf(nothing);
        assertThat(IntStream.range(0, 7)
                        .mapToObj(n -> ManyRows.column(
                                COLUMNS.get(n).substring(0, COLUMNS.get(n).indexOf(' ')),
                                all.get(n).getClass())))
                .containsExactlyElementsOf(COLUMNS.subList(0, 7));
        assertThat(ManyRows.column("words", String[].class)).isEqualTo("words text[]");
    }

    @Test
    void each_change_of_a_row_takes_effect_once_and_in_its_order() {
        write(Changes.inOrder(List.of(row(1, "a"), row(2, "b"))));
        write(Changes.inOrder(List.of(
                SAID.row(Tuple.of(1, "1")),
                SAID.row(Tuple.of(2, "2")),
                SAID.row(Tuple.of(1, "3")),
                SAID.row(Tuple.of(1, "4")))));

        assertThat(values(1).get(1)).isEqualTo("a134");
        assertThat(values(2).get(1)).isEqualTo("b2");
    }

    /** Planned while the table was empty, and kept: it finds each row by its key all the same. */
    @Test
    void a_plan_made_for_an_empty_table_finds_rows_by_their_key() {
        String plan = inTransaction(transaction -> {
            String statement = SAID.row(Tuple.of(1, "a")).statement();
            StringBuilder lines = new StringBuilder();
            for (Row row : Transactions.await(
                    transaction.preparedQuery("explain " + statement).execute(SAID.values(List.of(Tuple.of(1, "a"))))))
                lines.append(row.getString(0)).append('\n');
            return lines.toString();
        });

        assertThat(plan).contains("Index Scan using kept_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void a_row_has_a_value_for_each_column_and_a_column_is_of_a_type_that_is_known() {
        assertThatThrownBy(() -> SAID.row(Tuple.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ManyRows.column("odd", Character.class)).isInstanceOf(IllegalArgumentException.class);
        ManyRows odd = ManyRows.of(List.of(), List.of("odd money"), "insert into kept (odd) :rows");
        assertThatThrownBy(() -> odd.values(List.of(Tuple.of(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalProjection.Change row(int id, String said) {
        Tuple values = Tuple.of(id, said);
        for (int column = 2; column < COLUMNS.size(); column++) values.addValue(null);
        return NEW.row(values);
    }

    private void write(Changes changes) {
        inTransaction(transaction -> {
            Transactions.await(changes.write(transaction));
            return "written";
        });
    }

    private <T> T inTransaction(Function<SqlConnection, T> work) {
        return new Transactions(site.pool).run(transaction -> {
            Transactions.await(Transactions.openToWrite(List.of(Site.TENANT), transaction));
            return work.apply(transaction);
        });
    }

    private List<Object> values(int id) {
        return inTransaction(transaction -> {
            Row row = Transactions.await(transaction
                            .preparedQuery("select * from kept where id = $1")
                            .execute(Tuple.of(id)))
                    .iterator()
                    .next();
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) values.add(row.getValue(column));
            return values;
        });
    }
}
