package io.probity.notification.facts;

/** A council as letters and packages name it. */
public record CouncilFact(String name, String jurisdiction) {}
