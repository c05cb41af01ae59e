/** Read models of one council at a time, held apart by the database. */
@NullMarked
package io.probity.edge.tenancy;

import org.jspecify.annotations.NullMarked;
