package io.probity.policy;

/**
 * Who may report to the integrity agency for the council.
 *
 * @param role as in a token, such as {@code governance-manager}
 * @param label the office as the source names it
 * @param when a condition in words, such as the CEO being the subject; "always" where there is none
 */
public record Notifier(String role, String label, String when, String clause) {}
