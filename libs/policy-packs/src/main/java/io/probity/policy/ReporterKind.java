package io.probity.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what capacity somebody can report (MC-01); from whom a council takes reports, the law it stands under says. */
public enum ReporterKind {
    MEMBER_OF_THE_PUBLIC,
    COUNCILLOR,
    EMPLOYEE,
    CONTRACTOR,
    SUBCONTRACTOR,
    CONSULTANT,
    TEMPORARY_STAFF,
    AGENCY_WORKER,
    VOLUNTEER;

    /** As packs and forms name it, such as {@code agency-worker}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReporterKind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code) || kind.name().equals(code))
                .findFirst();
    }
}
