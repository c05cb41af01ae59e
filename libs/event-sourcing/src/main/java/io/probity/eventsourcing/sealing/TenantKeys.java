package io.probity.eventsourcing.sealing;

import com.google.crypto.tink.Aead;

/** The keys that wrap all others: one a tenant, kept outside the database (a folder, a Kubernetes secret, a KMS). */
public interface TenantKeys {

    /**
     * @throws UnknownTenantKey if there is none: nothing of this tenant can then be read or written
     */
    Aead of(String tenant);

    /** Nothing was found to wrap a tenant's keys with. */
    final class UnknownTenantKey extends RuntimeException {
        private static final long serialVersionUID = 1;

        public UnknownTenantKey(String tenant) {
            super("no sealing key for " + tenant);
        }
    }
}
