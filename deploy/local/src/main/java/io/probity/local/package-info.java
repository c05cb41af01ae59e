/** The launcher behind {@code probity up}: starts the servers and the five services here, watches them, stops them. */
@NullMarked
package io.probity.local;

import org.jspecify.annotations.NullMarked;
