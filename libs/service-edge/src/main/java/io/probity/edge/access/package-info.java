/** Deny by default: who may call what, in one file a service. */
@NullMarked
package io.probity.edge.access;

import org.jspecify.annotations.NullMarked;
