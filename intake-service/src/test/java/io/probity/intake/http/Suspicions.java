package io.probity.intake.http;

import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.toTheManager;

import io.probity.edge.caller.Fingerprints;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What officers suspect of what a water bill is about, and where it stands. */
final class Suspicions {
    static final String WHY = "The reader of the meters lives on the emu farm next door.";
    static final String READER = "u-reader";

    private Suspicions() {}

    /** A complaint that the manager for water has. */
    static String withTheManager() {
        String id = post(
                        RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        String complaint = "/councils/wattle-creek/complaints/" + id;
        put(RECORDS, complaint + "/referral", toTheManager()).statusCode(200);
        return complaint;
    }

    static Map<String, Object> suspicion(String reasons) {
        return suspicion(reasons, READER);
    }

    /** @param officer whom it is about */
    static Map<String, Object> suspicion(String reasons, String officer) {
        Map<String, Object> suspicion = new HashMap<>();
        suspicion.put("reasons", reasons);
        suspicion.put("allegationTypes", List.of("fraud"));
        suspicion.put("subjectOfficers", List.of(Map.of("name", Canaries.SUBJECT, "officer", officer)));
        return suspicion;
    }

    static ValidatableResponse raise(String token, String complaint, Map<String, Object> suspicion) {
        return put(token, complaint + "/corrupt-conduct-track", suspicion);
    }

    /**
     * Nobody is told where it stands: as the service finds it.
     *
     * @param ended how many about the same people have ended before it
     * @param subjects whom it is about, in order
     */
    static String report(Fingerprints fingerprints, String complaint, int ended, String... subjects) {
        String[] parts = Stream.concat(
                        Stream.of("report", WATTLE_CREEK, id(complaint), Integer.toString(ended)), Stream.of(subjects))
                .toArray(String[]::new);
        UUID report = UUID.nameUUIDFromBytes(fingerprints.of(parts).getBytes(StandardCharsets.UTF_8));
        return "/councils/wattle-creek/complaints/" + report;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
