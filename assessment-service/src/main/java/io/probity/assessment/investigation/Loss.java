package io.probity.assessment.investigation;

import java.util.UUID;

/**
 * What was lost by fraud, as it was recorded last (MC-18).
 *
 * @param amountCents in cents of the Australian dollar
 */
public record Loss(UUID id, LossKind kind, long amountCents, boolean estimated) {}
