package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.stream;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.testing.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each test in a place and of a person of its own, so that nothing else is like it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-15")
class LikeMattersOverHttpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-05")
    void whoever_complains_again_is_known_again_however_they_write_their_contacts() {
        String email = UUID.randomUUID() + "@creek.example";
        String first = lodged(by("Nell Farrow", Map.of("email", email), "waste", "policy"));
        String again =
                lodged(by("N. Farrow", Map.of("email", email.toUpperCase(Locale.ROOT)), "building", "procedures"));
        expect(again, first, "SAME_COMPLAINANT");
        expect(first, again, "SAME_COMPLAINANT");
    }

    @Test
    @Tag("HV-14")
    void who_gives_a_name_in_confidence_or_reports_corrupt_conduct_is_not_known_again() {
        Map<String, Object> contact = Map.of("email", UUID.randomUUID() + "@creek.example");
        String open = lodged(by("Nell Farrow", contact, "waste", "policy"));
        String withheld =
                lodged(with(by("Nell Farrow", contact, "building", "procedures"), "reporter", "NAME_WITHHELD"));
        var named = with(timesheets(), "reporter", "NAMED");
        named.put(
                "complainant", by("Nell Farrow", contact, "building", "policy").get("complainant"));
        String report = lodged(named);
        String last = lodged(by("Nell Farrow", contact, "civil-works", "policy"));
        expect(last, open, "SAME_COMPLAINANT");
        assertThat(suggested(CEO, last)).containsKey(id(open)).doesNotContainKeys(id(withheld), id(report));
        assertThat(suggested(CEO, withheld)).doesNotContainKey(id(open));
    }

    @Test
    @Tag("HV-05")
    void a_matter_that_was_raised_before_is_found_by_the_reference_they_quote() {
        var first = lodge(by("Ada Finch", Map.of("email", UUID.randomUUID() + "@x.example"), "planning", "policy"))
                .statusCode(201)
                .extract();
        String reference = first.path("reference");
        String quoting = lodged(with(
                by("Bo Wren", Map.of("email", UUID.randomUUID() + "@y.example"), "parks-gardens", "procedures"),
                "raisedBefore",
                Map.of(
                        "spokeTo",
                        "The counter",
                        "wasTold",
                        "To wait, under " + reference,
                        "whyDissatisfied",
                        "Nothing")));
        expect(quoting, "/" + first.path("id"), "RAISED_BEFORE");
    }

    @Test
    void the_same_subject_at_the_same_place_and_time_is_suggested_to_who_sees_it_alone() {
        String one = lodged(
                by("Cy Heron", Map.of("email", UUID.randomUUID() + "@z.example"), "commercial-services", "policy"));
        String two = lodged(
                by("Di Egret", Map.of("email", UUID.randomUUID() + "@z.example"), "commercial-services", "policy"));
        expect(one, two, "SAME_SUBJECT");
        get(OTHER_MANAGER, one + "/like-matters").statusCode(404);
    }

    @Test
    void a_hidden_matter_changes_neither_what_is_suggested_nor_the_answer_to_a_link() {
        String open = lodged(
                by("Ed Stilt", Map.of("email", UUID.randomUUID() + "@z.example"), "community-services", "policy"));
        String like = lodged(
                by("Fi Crane", Map.of("email", UUID.randomUUID() + "@z.example"), "community-services", "policy"));
        expect(open, like, "SAME_SUBJECT");
        String before = get(RECORDS, open + "/like-matters").extract().asString();
        var report = with(with(timesheets(), "location", "community-services"), "nature", "policy");
        String hidden = lodged(report);
        expectFor(CEO, open, hidden, "SAME_SUBJECT");
        assertThat(get(RECORDS, open + "/like-matters")
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(before);
        String missing = put(RECORDS, open + "/links/" + UUID.randomUUID(), Map.of())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(put(RECORDS, open + "/links/" + id(hidden), Map.of())
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(missing);
        assertThat(put(RECORDS, hidden + "/links/" + id(open), Map.of())
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(missing);
    }

    @Test
    void what_is_linked_is_seen_from_both_ends_by_whoever_sees_both() {
        String one = lodged(waterBill());
        String two = lodged(waterBill());
        put(RECORDS, one + "/links/" + id(two), Map.of()).statusCode(204);
        put(RECORDS, one + "/links/" + id(two), Map.of()).statusCode(204);
        assertThat(links(RECORDS, one)).containsExactly(id(two));
        assertThat(links(RECORDS, two)).containsExactly(id(one));
        put(RECORDS, one + "/links/" + id(one), Map.of()).statusCode(422);
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(MattersLinked.class, UUID.fromString(id(one)))
                            .event())
                    .isEqualTo(new MattersLinked(id(two)));
        }
    }

    @Test
    void a_link_to_a_hidden_matter_stands_on_the_hidden_ones_file_alone() {
        String open = lodged(waterBill());
        String hidden = lodged(timesheets());
        long version = Versions.of(stream(open), get(RECORDS, open));
        put(CEO, open + "/links/" + id(hidden), Map.of()).statusCode(204);
        assertThat(links(CEO, hidden)).containsExactly(id(open));
        assertThat(links(CEO, open)).isEmpty();
        assertThat(links(RECORDS, open)).isEmpty();
        get(RECORDS, open).header("ETag", version(stream(open), version));
    }

    @Test
    void a_contact_is_stored_as_a_digest_that_the_database_alone_does_not_open() {
        String email = UUID.randomUUID() + "@creek.example";
        String first = lodged(by("Gil Ibis", Map.of("email", email), "waste", "procedures"));
        String again = lodged(by("Gil Ibis", Map.of("email", email), "building", "policy"));
        expect(again, first, "SAME_COMPLAINANT");
        List<String> marks = inCouncil("select mark from complainant_mark");
        assertThat(marks).isNotEmpty().allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        assertThat(marks).doesNotContain(sha256(email), sha256("email" + email));
    }

    /** DOMAIN, rule 9: what must be forgotten is forgotten, in the same moment, and no later reading of the log brings it back. */
    @Test
    @Tag("HV-57")
    void whose_key_is_destroyed_is_known_again_by_nothing() {
        String email = UUID.randomUUID() + "@creek.example";
        String first = lodged(by("Una Emuwren", Map.of("email", email), "waste", "procedures"));
        String again = lodged(by("Una Emuwren", Map.of("email", email), "building", "policy"));
        expect(again, first, "SAME_COMPLAINANT");
        String person = get(CEO, first).extract().path("complainant");
        String ofPerson = "select mark from complainant_mark where person = '%s'".formatted(person);
        String logged =
                "select data from event where type = 'identity.marked.v2' and stream = 'person/%s'".formatted(person);
        List<String> marks = inCouncil(ofPerson);
        assertThat(marks).isNotEmpty();
        assertThat(inCouncil(logged))
                .singleElement()
                .asString()
                .contains("$sealed")
                .doesNotContain(marks);

        inCouncil(
                "update data_key set wrapped = null, destroyed_at = now() where subject = 'person/%s' returning subject"
                        .formatted(person));
        assertThat(inCouncil(ofPerson)).isEmpty();
        assertThat(suggested(CEO, again)).doesNotContainKey(id(first));
        assertThat(get(CEO, first).statusCode(200).extract().<String>path("complainant"))
                .isEqualTo(person);
    }

    private List<String> inCouncil(String sql) {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', 'wattle-creek', true)")
                        .execute()
                        .chain(open -> connection.query(sql).execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList())
                .await()
                .atMost(PATIENCE);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> by(String name, Map<String, Object> contact, String location, String nature) {
        Map<String, Object> complainant = new HashMap<>(contact);
        complainant.put("fullName", name);
        Map<String, Object> form = new HashMap<>();
        form.put("reporter", "NAMED");
        form.put("alleges", "ADMINISTRATIVE_ACTION");
        form.put("complainant", complainant);
        form.put("whatHappened", "Nobody answers, and the notice on the door is a year old.");
        form.put("when", "Since January");
        form.put("nature", nature);
        form.put("location", location);
        return form;
    }

    private static void expect(String path, String like, String because) {
        expectFor(CEO, path, like, because);
    }

    /** The lists follow the log by a moment. */
    private static void expectFor(String token, String path, String like, String because) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suggested(token, path)).containsEntry(id(like), because));
    }

    private static Map<String, String> suggested(String token, String path) {
        var found = get(token, path + "/like-matters").statusCode(200).extract();
        List<String> ids = found.path("id");
        List<String> because = found.path("because");
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) all.put(ids.get(i), because.get(i));
        assertThat(all).doesNotContainKey(id(path));
        return all;
    }

    private static List<String> links(String token, String path) {
        return get(token, path + "/links").statusCode(200).extract().path("id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
