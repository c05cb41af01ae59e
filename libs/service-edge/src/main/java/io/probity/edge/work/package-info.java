/** Work that is not over, and is looked at again when somebody else may have to do it. */
@NullMarked
package io.probity.edge.work;

import org.jspecify.annotations.NullMarked;
