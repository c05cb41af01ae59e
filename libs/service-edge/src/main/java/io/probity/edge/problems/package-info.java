/** Every "no" as an RFC 9457 problem that says why, and never what was sent. */
@NullMarked
package io.probity.edge.problems;

import org.jspecify.annotations.NullMarked;
