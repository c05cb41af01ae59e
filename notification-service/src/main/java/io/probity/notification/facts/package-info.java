/** What this service keeps of councils and complaints, as others published it. */
@NullMarked
package io.probity.notification.facts;

import org.jspecify.annotations.NullMarked;
