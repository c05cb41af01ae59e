/** The law and a council's policy as immutable data: pure records that a decision core may use. */
@NullMarked
package io.probity.policy;

import org.jspecify.annotations.NullMarked;
