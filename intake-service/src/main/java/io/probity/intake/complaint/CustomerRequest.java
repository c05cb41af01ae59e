package io.probity.intake.complaint;

import java.time.LocalDate;

/**
 * A request for service or information that nothing was done about (HV-03).
 *
 * @param reference under which it was made
 * @param requestedOn the day it was made
 */
public record CustomerRequest(String reference, LocalDate requestedOn) {}
