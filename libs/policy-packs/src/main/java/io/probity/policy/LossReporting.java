package io.probity.policy;

import java.util.List;

/**
 * Which losses by fraud a council reports, and to whom.
 *
 * @param moneyCentsOver a loss of money of more than this, in cents
 * @param otherCentsOver a loss of other assets worth more than this, in cents
 * @param within how soon, in words
 */
public record LossReporting(long moneyCentsOver, long otherCentsOver, String within, List<String> to, String clause) {

    public LossReporting {
        to = List.copyOf(to);
    }
}
