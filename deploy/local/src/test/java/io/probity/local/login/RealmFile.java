package io.probity.local.login;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.edge.caller.Role;
import io.probity.local.login.DemoPeople.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes probity-realm.json: one line a role, a group, a client's mapper, a person, so that a change reads well. */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    static String text() {
        Map<String, Object> realm = settings();
        realm.put("roles", Map.of("realm", roles()));
        realm.put("groups", groups());
        realm.put("clients", clients());
        realm.put("users", users());
        return realm.entrySet().stream()
                .map(field -> "  " + line(field.getKey()) + ": " + value(field.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static Map<String, Object> settings() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", "probity");
        realm.put("enabled", true);
        realm.put("displayName", "Probity (demo)");
        realm.put("sslRequired", "external");
        realm.put("registrationAllowed", false);
        realm.put("bruteForceProtected", true);
        realm.put("accessTokenLifespan", 600);
        realm.put("ssoSessionIdleTimeout", 1800);
        realm.put("ssoSessionMaxLifespan", 36000);
        // The demo's passwords are short and public: the cost of the hash protects nothing, and logins stay quick.
        realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)");
        return realm;
    }

    private static List<Object> roles() {
        return Arrays.stream(Role.values())
                .<Object>map(role -> ordered(entry("name", role.text())))
                .toList();
    }

    private static List<Object> groups() {
        return Stream.concat(
                        DemoPeople.COUNCILS.stream().map(council -> group(council, "council")),
                        DemoPeople.AGENCIES.stream().map(agency -> group(agency, "agency")))
                .toList();
    }

    private static Object group(String name, String claim) {
        return ordered(entry("name", name), entry("attributes", Map.of(claim, List.of(name))));
    }

    private static List<Object> clients() {
        List<Object> clients = new ArrayList<>();
        clients.add(ordered(
                entry("clientId", "probity-demo"),
                entry("description", "Demo only: lets anybody on this machine trade a demo password for a token."),
                entry("publicClient", true),
                entry("standardFlowEnabled", false),
                entry("directAccessGrantsEnabled", true),
                entry("fullScopeAllowed", true),
                entry("defaultClientScopes", List.of()),
                entry("optionalClientScopes", List.of()),
                entry("protocolMappers", mappers())));
        DemoPeople.SERVICES.forEach(service -> clients.add(ordered(
                entry("clientId", service + "-service"),
                entry("description", "The " + service + " service itself; its secret is made on each machine."),
                entry("publicClient", false),
                entry("secret", "${PROBITY_" + service.toUpperCase(java.util.Locale.ROOT) + "_SERVICE_SECRET}"),
                entry("standardFlowEnabled", false),
                entry("directAccessGrantsEnabled", false),
                entry("serviceAccountsEnabled", true),
                entry("fullScopeAllowed", true),
                entry("defaultClientScopes", List.of()),
                entry("optionalClientScopes", List.of()),
                entry("protocolMappers", mappers()))));
        return clients;
    }

    /** All a token tells: an opaque subject, roles, council or agency. No name, no address. */
    private static List<Object> mappers() {
        return List.of(
                mapper("subject", "oidc-sub-mapper", Map.of()),
                mapper(
                        "roles",
                        "oidc-usermodel-realm-role-mapper",
                        claim("realm_access.roles", entry("multivalued", "true"))),
                mapper(
                        "council",
                        "oidc-usermodel-attribute-mapper",
                        claim("council", entry("user.attribute", "council"))),
                mapper("agency", "oidc-usermodel-attribute-mapper", claim("agency", entry("user.attribute", "agency"))),
                mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", "probity")));
    }

    private static Object mapper(String name, String type, Map<String, String> config) {
        Map<String, String> settings = new java.util.TreeMap<>(config);
        settings.put("access.token.claim", "true");
        settings.put("introspection.token.claim", "true");
        return ordered(
                entry("name", name),
                entry("protocol", "openid-connect"),
                entry("protocolMapper", type),
                entry("config", settings));
    }

    private static Map<String, String> claim(String name, Map.Entry<String, String> more) {
        return Map.ofEntries(entry("claim.name", name), entry("jsonType.label", "String"), more);
    }

    private static List<Object> users() {
        return Stream.concat(
                        DemoPeople.all().stream().map(RealmFile::user),
                        DemoPeople.SERVICES.stream().map(RealmFile::serviceAccount))
                .toList();
    }

    private static Object user(Person person) {
        return ordered(
                entry("id", person.id().toString()),
                entry("username", person.username()),
                entry("email", person.username()),
                entry("emailVerified", true),
                entry("firstName", "Demo"),
                entry("lastName", person.role().text()),
                entry("enabled", true),
                entry("groups", person.group().isEmpty() ? List.of() : List.of("/" + person.group())),
                entry("realmRoles", List.of(person.role().text())),
                entry(
                        "credentials",
                        List.of(ordered(
                                entry("type", "password"), entry("userLabel", "demo only"), entry("value", "demo")))));
    }

    private static Object serviceAccount(String service) {
        return ordered(
                entry("username", "service-account-" + service + "-service"),
                entry("enabled", true),
                entry("serviceAccountClientId", service + "-service"),
                entry("realmRoles", List.of(Role.SERVICE.text())));
    }

    @SafeVarargs
    private static Map<String, Object> ordered(Map.Entry<String, ?>... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, ?> field : fields) {
            object.put(field.getKey(), field.getValue());
        }
        return object;
    }

    private static String value(Object value) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(RealmFile::line).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
            case Map<?, ?> map when map.get("realm") instanceof List<?> list -> "{ \"realm\": " + value(list) + " }";
            default -> line(value);
        };
    }

    private static String line(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
