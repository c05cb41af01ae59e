package io.probity.notification.sending;

import io.probity.notification.fetching.Appeals;
import java.util.List;

/**
 * What came of an appeal, and where else to turn (HV-22, HV-23, HV-50).
 *
 * @param action empty where nothing more is done
 */
public record AppealOutcomeLetter(
        String council,
        String name,
        String reference,
        String summary,
        String reasons,
        String handling,
        String remedy,
        List<String> findings,
        String action,
        List<Appeals.ExternalAgency> externalRights) {}
