/** Reads packs from YAML and refuses what does not hold together. The only place that knows the format. */
@NullMarked
package io.probity.policy.reading;

import org.jspecify.annotations.NullMarked;
