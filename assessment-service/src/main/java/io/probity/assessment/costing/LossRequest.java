package io.probity.assessment.costing;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.Loss;
import io.probity.assessment.investigation.LossKind;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param kind money or other-asset
 * @param amountCents in cents of the Australian dollar
 * @param basis what the amount is based on
 */
record LossRequest(
        @Nullable @Size(max = 50) String kind,
        long amountCents,
        boolean estimated,
        @Nullable @Size(max = 20_000) String basis) {

    Loss toLoss(UUID id) {
        return new Loss(id, Codes.named(LossKind.class, "kind", kind), amountCents, estimated);
    }
}
