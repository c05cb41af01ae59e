/** A TCP proxy that makes lines slow, silent or cut, for tests. */
@NullMarked
package io.probity.faults.proxy;

import org.jspecify.annotations.NullMarked;
