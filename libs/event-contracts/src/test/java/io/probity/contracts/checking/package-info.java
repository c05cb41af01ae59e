/** What is refused: incompatible changes, and components that could be personal. */
@NullMarked
package io.probity.contracts.checking;

import org.jspecify.annotations.NullMarked;
