package io.probity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** A service that starts on servers of its own, whatever the other tests of its module start on. */
public abstract class OnlyTheseServers implements QuarkusTestProfile {
    private final List<Class<? extends QuarkusTestResourceLifecycleManager>> servers;

    @SafeVarargs
    protected OnlyTheseServers(Class<? extends QuarkusTestResourceLifecycleManager>... servers) {
        this.servers = List.of(servers);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return servers.stream().map(TestResourceEntry::new).toList();
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
