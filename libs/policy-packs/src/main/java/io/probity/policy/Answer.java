package io.probity.policy;

import java.util.List;

/**
 * What an assessor answered to one question of a statutory test.
 *
 * @param value {@code yes} or {@code no}, or the chosen option's code where one is to be chosen; empty where several
 *     may be
 * @param options the codes of the options that apply, such as which of (i) and (ii)
 * @param reasons why, in the assessor's words
 */
public record Answer(String question, String value, List<String> options, String reasons) {

    public static final String YES = "yes";
    public static final String NO = "no";

    public Answer {
        options = List.copyOf(options);
    }

    public static Answer yes(String question, String reasons, String... options) {
        return new Answer(question, YES, List.of(options), reasons);
    }

    public static Answer no(String question, String reasons) {
        return new Answer(question, NO, List.of(), reasons);
    }

    public static Answer choose(String question, String option, String reasons) {
        return new Answer(question, option, List.of(), reasons);
    }

    public static Answer several(String question, String reasons, String... options) {
        return new Answer(question, "", List.of(options), reasons);
    }
}
