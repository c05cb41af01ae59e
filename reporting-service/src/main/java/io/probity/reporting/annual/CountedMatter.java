package io.probity.reporting.annual;

import java.time.LocalDate;
import java.util.UUID;

/** One of the matters behind a number. */
public record CountedMatter(UUID complaint, String reference, LocalDate receivedOn) {}
