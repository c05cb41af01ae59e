package io.probity.edge.access;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Who holds which permission, as the {@code permissions.properties} on the class path say. */
public final class Permissions {
    static final String FILE = "permissions.properties";
    private static final String ANYONE = "anyone";

    private final Map<String, Grant> grants = new TreeMap<>();

    private record Grant(boolean anyone, Set<Role> roles) {}

    /** A service's own file, and that of this library for the endpoints every service has. */
    static Permissions ofClassPath(ClassLoader loader) {
        Permissions all = new Permissions();
        try {
            for (URL file : (Iterable<URL>) () -> all(loader)) {
                try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static Permissions read(Reader text) throws IOException {
        Permissions permissions = new Permissions();
        permissions.add(text);
        return permissions;
    }

    Set<String> names() {
        return grants.keySet();
    }

    /** Whether no token is needed. */
    boolean isForAnyone(String permission) {
        return grants.get(permission).anyone();
    }

    /** Whether somebody may come in where this permission is asked. */
    public boolean holds(Caller caller, String permission) {
        Grant grant = grants.get(permission);
        return grant.anyone() || caller.roles().stream().anyMatch(grant.roles()::contains);
    }

    private void add(Reader text) throws IOException {
        Properties file = new Properties();
        file.load(text);
        for (String name : file.stringPropertyNames()) {
            if (grants.put(name, grant(name, file.getProperty(name))) != null)
                throw new IllegalStateException(name + " stands twice in " + FILE);
        }
    }

    private static Grant grant(String permission, String holders) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean anyone = false;
        for (String holder :
                Arrays.stream(holders.split(",", -1)).map(String::strip).toList()) {
            if (holder.equals(ANYONE)) anyone = true;
            else
                roles.add(Role.parse(holder)
                        .orElseThrow(() -> new IllegalStateException(
                                "%s: %s names %s, which is no role".formatted(FILE, permission, holder))));
        }
        return new Grant(anyone, roles);
    }

    private static Iterator<URL> all(ClassLoader loader) {
        try {
            return loader.getResources(FILE).asIterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
