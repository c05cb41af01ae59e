/** Stories told through the public APIs of a running platform: what {@code probity demo} shows. */
@NullMarked
package io.probity.local.demo;

import org.jspecify.annotations.NullMarked;
