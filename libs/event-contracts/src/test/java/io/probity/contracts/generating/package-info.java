/** What is generated from the records: JSON Schemas, the AsyncAPI document, the event catalogue. */
@NullMarked
package io.probity.contracts.generating;

import org.jspecify.annotations.NullMarked;
