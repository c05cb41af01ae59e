package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Law;

/** What is investigated, and the law it stood under when it was lodged (HV-58). */
public record Matter(Track track, Law law) {}
