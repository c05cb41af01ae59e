package io.probity.local.demo;

/**
 * The complaint a story was about.
 *
 * @param council where it was lodged
 * @param complaint its id
 * @param reference what the complainant quotes
 */
public record Told(String council, String complaint, String reference) {}
