/** The real PostgreSQL, Kafka, Keycloak and a mail server as processes of this machine, for the launcher and for tests. */
@NullMarked
package io.probity.servers;

import org.jspecify.annotations.NullMarked;
