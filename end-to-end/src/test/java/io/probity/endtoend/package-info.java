/** Whole stories over real PostgreSQL, Kafka, Keycloak, mail and all five services, each a process of its own. */
@NullMarked
package io.probity.endtoend;

import org.jspecify.annotations.NullMarked;
