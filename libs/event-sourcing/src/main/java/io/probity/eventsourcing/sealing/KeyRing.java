package io.probity.eventsourcing.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.probity.eventsourcing.store.SubjectKey;
import io.probity.eventsourcing.store.Unit;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service's own key ring. The wrapped keys stand in its database and come with every stream that is loaded, so a key
 * that was destroyed opens nothing from then on; what is kept in memory for a while is only the work of unwrapping.
 */
public final class KeyRing {
    private final TenantKeys tenants;
    private final Cache<Wrapped, DataKey> unwrapped = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            // Tidied up by whoever comes by: another thread would have to be woken for it.
            .executor(Runnable::run)
            .build();

    private record Wrapped(String tenant, String subject, Buffer bytes) {}

    private record Subject(String tenant, String name) {}

    public KeyRing(TenantKeys tenants) {
        this.tenants = tenants;
    }

    public Session session() {
        return new Session();
    }

    /** The keys one unit of work needs. A subject seen for the first time is given a key, appended with the unit. */
    public final class Session {
        private final Map<Subject, DataKey> made = new HashMap<>();

        public DataKey open(String tenant, String subject, SubjectKey key) {
            return switch (key) {
                case SubjectKey.Wrapped(Buffer bytes) ->
                    unwrapped.get(
                            new Wrapped(tenant, subject, bytes),
                            w -> DataKey.unwrap(tenants, tenant, subject, bytes.getBytes()));
                case SubjectKey.Destroyed() -> DataKey.destroyed();
                case SubjectKey.None() ->
                    made.computeIfAbsent(new Subject(tenant, subject), s -> DataKey.generate(tenants, tenant, subject));
            };
        }

        /** Those of some keys that were made in this session, to be appended with what they sealed. */
        public List<Unit.NewKey> madeAmong(Set<DataKey> used) {
            return made.entrySet().stream()
                    .filter(e -> used.contains(e.getValue()))
                    .map(e -> new Unit.NewKey(
                            e.getKey().tenant(),
                            e.getKey().name(),
                            Buffer.buffer(e.getValue().wrapped())))
                    .toList();
        }
    }
}
