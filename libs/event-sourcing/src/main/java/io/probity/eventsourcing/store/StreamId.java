package io.probity.eventsourcing.store;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the events of one aggregate stand.
 *
 * @param tenant who owns it; no statement ever crosses this line
 * @param category what it is, such as {@code complaint}
 * @param id which one
 */
public record StreamId(String tenant, String category, UUID id) {
    /** How a tenant is called: it opens rows, names files, and can mean neither several of them nor a path. */
    public static final String TENANT = "[a-z0-9][a-z0-9-]{0,62}";

    private static final Pattern TENANT_NAME = Pattern.compile(TENANT);

    /** Whether somebody could be called this; whether anybody is, it does not say. */
    public static boolean isTenantName(String text) {
        return TENANT_NAME.matcher(text).matches();
    }

    /** The stream's name inside its tenant, such as {@code complaint/018f…}. */
    public String name() {
        return category + "/" + id;
    }

    /** The stream's name among all tenants', such as {@code wattle-creek/complaint/018f…}. */
    public String path() {
        return tenant + "/" + name();
    }

    public static StreamId parse(String tenant, String name) {
        int slash = name.lastIndexOf('/');
        return new StreamId(tenant, name.substring(0, slash), UUID.fromString(name.substring(slash + 1)));
    }
}
