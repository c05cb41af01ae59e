package io.probity.policy;

/**
 * The words of a kind of letter.
 *
 * @param kind such as {@code acknowledgement}
 * @param subject stands on the outside, and tells nothing of the matter
 * @param text with the names of what is put in when a letter leaves in braces
 */
public record LetterText(String kind, String subject, String text) {}
