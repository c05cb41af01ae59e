/** The decision core of referrals to an integrity agency: prepared, signed by who may, answered. */
@NullMarked
package io.probity.notification.referral;

import org.jspecify.annotations.NullMarked;
