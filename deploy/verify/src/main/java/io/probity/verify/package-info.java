/**
 * The auditor's own check of a service's log: of a live database or of an exported file, on their own machine. Nothing
 * here is used by, or uses, the code that writes the log.
 */
@NullMarked
package io.probity.verify;

import org.jspecify.annotations.NullMarked;
