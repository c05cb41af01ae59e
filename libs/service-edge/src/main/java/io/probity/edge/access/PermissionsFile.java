package io.probity.edge.access;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads who may do what, once, at the start. */
class PermissionsFile {

    @Produces
    @Singleton
    Permissions permissions() {
        return Permissions.ofClassPath(Thread.currentThread().getContextClassLoader());
    }
}
