@NullMarked
package io.probity.servers;

import org.jspecify.annotations.NullMarked;
