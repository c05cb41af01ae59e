/** Referrals to agencies, letters to people, and the dates by which both are due. */
@NullMarked
package io.probity.notification;

import org.jspecify.annotations.NullMarked;
