package io.probity.chaos;

import java.util.List;

/**
 * What an inspector found.
 *
 * @param looked how many were looked at
 * @param wrong those that are not as they should be, by id
 * @param remark a figure that is neither right nor wrong; may be empty
 */
record Finding(String what, long looked, List<String> wrong, String remark) {

    boolean isGood() {
        return wrong.isEmpty();
    }

    @Override
    public String toString() {
        return "%-58s %8d looked at, %d wrong%s%s"
                .formatted(
                        what,
                        looked,
                        wrong.size(),
                        remark.isEmpty() ? "" : "; " + remark,
                        wrong.isEmpty() ? "" : ": " + wrong.stream().limit(5).toList());
    }
}
