/** What the tests of all services share: given/when/then, real servers, real tokens, approved events. */
@NullMarked
package io.probity.testing;

import org.jspecify.annotations.NullMarked;
