package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.posted;
import static io.probity.edge.Asking.stream;
import static io.probity.edge.Asking.with;
import static io.probity.testing.Versions.version;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AskedAgainTest {
    @Inject
    Pool pool;

    @ConfigProperty(name = "probity.sealing.keys")
    Path keys;

    @Test
    void a_put_takes_effect_again_once_another_came_between() {
        UUID id = posted("first");
        amend(id, "bins", 2);
        amend(id, "bins", 2);
        amend(id, "roads", 3);
        amend(id, "bins", 4);
        amend(id, "bins", 4);
        as(Role.MANAGER)
                .get("/councils/{council}/notes/{note}", COUNCIL, id)
                .then()
                .body("text", equalTo("bins"));
    }

    @Test
    void a_put_on_a_version_is_answered_as_the_first_time_whatever_came_between() {
        UUID id = posted("first");
        String read = amend(id, "bins", 2);
        amendOn(read, id, "roads", 3);
        amend(id, "parks", 4);

        amendOn(read, id, "roads", 3);
        as(Role.MANAGER)
                .get("/councils/{council}/notes/{note}", COUNCIL, id)
                .then()
                .header("ETag", version(stream(id), 4))
                .body("text", equalTo("parks"));
    }

    @Test
    void what_is_kept_of_a_request_cannot_be_tried_out_without_the_key() throws Exception {
        UUID id = posted("first");
        String body = body("bins");
        amend(id, "bins", 2);

        String path = "/councils/" + COUNCIL + "/notes/" + id + "/text";
        String guess = sha256("PUT\0" + path + "\0one-manager\0" + sha256(body) + "\0");
        String asked = "PUT\0" + path + "\0one-manager\0" + sha256(body) + "\0";
        Row kept = kept(id);
        assertThat(kept.getString("fingerprint")).isEqualTo(keyed(asked)).isNotEqualTo(guess);
        assertThat(kept.getString("id"))
                .isEqualTo("put:" + keyed(keyed(asked) + "\0\0"))
                .isNotEqualTo("put:" + sha256(guess + "\0\0"));
    }

    private Row kept(UUID note) {
        return pool.withTransaction(tx -> tx.preparedQuery("select set_config('app.tenants', $1, true)")
                        .execute(Tuple.of(COUNCIL))
                        .chain(() -> tx.preparedQuery(
                                        "select id, fingerprint from request where stream like $1 and from_version = 1")
                                .execute(Tuple.of("%" + note))))
                .await()
                .indefinitely()
                .iterator()
                .next();
    }

    private String keyed(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getMimeDecoder().decode(Files.readString(keys.resolve("fingerprints.key")));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\", \"byItsAuthor\": true}";
    }

    private static String amend(UUID id, String text, int version) {
        return amendOn("*", id, text, version);
    }

    private static String amendOn(String read, UUID id, String text, int version) {
        return with(Tokens.as("one-manager", COUNCIL, Role.MANAGER))
                .header("If-Match", read)
                .body(body(text))
                .put("/councils/{council}/notes/{note}/text", COUNCIL, id)
                .then()
                .statusCode(200)
                .header("ETag", version(stream(id), version))
                .extract()
                .header("ETag");
    }
}
