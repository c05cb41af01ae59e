package io.probity.policy;

import java.time.LocalDate;

/** A day on which only this council's offices are shut: no business day of its clocks. */
public record LocalHoliday(LocalDate on, String name) {}
