/** An officer whom the policy names signs a referral, and it goes to its agency. */
@NullMarked
package io.probity.notification.signing;

import org.jspecify.annotations.NullMarked;
