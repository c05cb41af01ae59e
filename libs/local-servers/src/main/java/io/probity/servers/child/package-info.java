/** Main classes that run inside the child processes; nothing here is called from outside them. */
@NullMarked
package io.probity.servers.child;

import org.jspecify.annotations.NullMarked;
