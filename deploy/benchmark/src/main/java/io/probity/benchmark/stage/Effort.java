package io.probity.benchmark.stage;

import java.time.Duration;

/**
 * How thoroughly is measured.
 *
 * @param warmUp under load, before anything counts: the services' code is compiled while they run
 * @param each how long each figure is measured, each time
 * @param times how often
 * @param complaints how many of them the longest lifecycle measurement finds there
 */
public record Effort(Duration warmUp, Duration each, int times, int complaints) {}
