package io.probity.chaos;

import io.probity.local.Part;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody wants done, however often they have to ask for it.
 *
 * @param intent what the ledger knows it by
 * @param user whose token is sent; empty for somebody without a login
 */
record Errand(
        String intent,
        String what,
        Part service,
        String method,
        String path,
        Optional<String> user,
        Map<String, Object> body) {

    static final String COUNCIL = "wattle-creek";

    static Errand by(String role, String what, Part service, String method, String path, Map<String, Object> body) {
        return new Errand(UUID.randomUUID().toString(), what, service, method, at(path), Optional.of(user(role)), body);
    }

    static Errand byAnybody(String what, Part service, String method, String path, Map<String, Object> body) {
        return new Errand(UUID.randomUUID().toString(), what, service, method, at(path), Optional.empty(), body);
    }

    static String user(String role) {
        return role + "@" + COUNCIL + ".example";
    }

    private static String at(String path) {
        return "/councils/" + COUNCIL + path;
    }
}
