package io.probity.notification.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.probity.edge.tenancy.InCouncil;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees letters of which matters, one of each kind. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CircleTest {
    private static final String COUNCIL = "one-of-each";
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String SUBJECT = "somebody-named";
    private static final String DIRECTOR = "director-of-today";

    private static final UUID ADMINISTRATIVE = id(1);
    private static final UUID CORRUPT = id(2);
    private static final UUID NAMES_THEM = id(3);
    private static final UUID FOR_THE_MAYOR = id(4);
    private static final UUID FOR_A_DIRECTOR = id(5);
    private static final UUID PARKED = id(6);
    private static final UUID DISCLOSED = id(7);
    private static final UUID DISCLOSED_ABOUT_THEM = id(8);
    private static final UUID NOT_HEARD_OF = id(9);

    @Inject
    InCouncil inCouncil;

    @Inject
    Pool pool;

    @BeforeEach
    void a_letter_of_each_kind_of_matter() {
        complaint(ADMINISTRATIVE, "ADMINISTRATIVE_ACTION");
        complaint(CORRUPT, "CORRUPT_CONDUCT");
        complaint(NAMES_THEM, "ADMINISTRATIVE_ACTION", SUBJECT);
        complaint(FOR_THE_MAYOR, "CORRUPT_CONDUCT");
        complaint(FOR_A_DIRECTOR, "CORRUPT_CONDUCT");
        complaint(PARKED, "ADMINISTRATIVE_ACTION");
        for (UUID matter : List.of(FOR_THE_MAYOR, FOR_A_DIRECTOR))
            write(
                    "insert into mayors_matter (tenant, complaint, office) values ($1, $2, $3)",
                    Tuple.of(COUNCIL, matter, matter.equals(FOR_THE_MAYOR) ? "mayor" : "director"));
        holds("director-of-last-year", TODAY.minusYears(1));
        holds(DIRECTOR, TODAY.minusMonths(1));
        write(
                "insert into parked_matter (consumer, matter, reason) values ($1, $2, 'undecodable')",
                Tuple.of(COUNCIL, PARKED.toString()));
        disclosure(DISCLOSED);
        disclosure(DISCLOSED_ABOUT_THEM, SUBJECT);
        for (int n = 1; n <= 9; n++)
            write(
                    "insert into letter_view (tenant, letter, complaint, kind, about, state, drafted_at)"
                            + " values ($1, $2, $2, 'acknowledgement', 'a matter', 'sent', now())",
                    Tuple.of(COUNCIL, id(n)));
    }

    @AfterEach
    void none() {
        for (String table :
                List.of("complaint_fact", "mayors_matter", "office_holder", "disclosure_fact", "letter_view"))
            write("delete from " + table + " where tenant = $1", Tuple.of(COUNCIL));
        write("delete from parked_matter where consumer = $1", Tuple.of(COUNCIL));
    }

    static Stream<Arguments> whoever_looks() {
        return Stream.of(
                Arguments.of(SUBJECT, Set.of(Role.MANAGER), Set.of(ADMINISTRATIVE, PARKED)),
                Arguments.of(
                        DIRECTOR, Set.of(Role.DIRECTOR), Set.of(ADMINISTRATIVE, PARKED, NAMES_THEM, FOR_A_DIRECTOR)),
                Arguments.of(
                        "director-of-last-year", Set.of(Role.DIRECTOR), Set.of(ADMINISTRATIVE, PARKED, NAMES_THEM)),
                Arguments.of(SUBJECT, Set.of(Role.CEO), Set.of(ADMINISTRATIVE, CORRUPT)),
                Arguments.of(SUBJECT, Set.of(Role.MAYOR), Set.of(ADMINISTRATIVE, CORRUPT, FOR_THE_MAYOR)),
                Arguments.of(SUBJECT, Set.of(Role.CEO, Role.MAYOR), Set.of(ADMINISTRATIVE, CORRUPT)),
                Arguments.of(
                        SUBJECT,
                        Set.of(Role.AUDITOR),
                        Set.of(ADMINISTRATIVE, CORRUPT, FOR_THE_MAYOR, FOR_A_DIRECTOR, PARKED)),
                Arguments.of(
                        SUBJECT,
                        Set.of(Role.PID_COORDINATOR),
                        Set.of(ADMINISTRATIVE, CORRUPT, FOR_THE_MAYOR, FOR_A_DIRECTOR, PARKED, DISCLOSED)),
                Arguments.of(
                        SUBJECT, Set.of(Role.PID_COORDINATOR, Role.CEO), Set.of(ADMINISTRATIVE, CORRUPT, DISCLOSED)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("whoever_looks")
    @Tag("HV-17")
    @Tag("MC-15")
    void whoever_looks_sees_what_is_open_to_them_and_nothing_else(String who, Set<Role> roles, Set<UUID> open)
            throws Throwable {
        Circle circle = Circle.of(COUNCIL, new Caller(who, roles, Optional.of(COUNCIL), Optional.empty()), TODAY);

        List<LetterView> letters = VertxContextSupport.subscribeAndAwait(
                () -> inCouncil.read(COUNCIL, () -> LetterView.page(circle, "sent", Optional.empty(), 100)));

        assertThat(letters).extracting(letter -> letter.complaint).containsExactlyInAnyOrderElementsOf(open);
        assertThat(letters).extracting(letter -> letter.complaint).doesNotContain(DISCLOSED_ABOUT_THEM, NOT_HEARD_OF);
    }

    private void complaint(UUID complaint, String alleges, String... subjects) {
        write(
                "insert into complaint_fact (tenant, complaint, reference, alleges, received_on, nature, location,"
                        + " allegation_types, policy, policy_version, subjects)"
                        + " values ($1, $2, 'a reference', $3, $4, 'other', 'other', '', 'a policy', '1', $5)",
                Tuple.from(Arrays.asList(COUNCIL, complaint, alleges, TODAY, subjects)));
    }

    private void disclosure(UUID disclosure, String... subjects) {
        write(
                "insert into disclosure_fact (tenant, disclosure, subjects) values ($1, $2, $3)",
                Tuple.from(Arrays.asList(COUNCIL, disclosure, subjects)));
    }

    private void holds(String holder, LocalDate since) {
        write(
                "insert into office_holder (tenant, office, since, holder) values ($1, 'director', $2, $3)",
                Tuple.of(COUNCIL, since, holder));
    }

    private void write(String sql, Tuple values) {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> transaction.preparedQuery(sql).execute(values)))
                .await()
                .indefinitely();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
