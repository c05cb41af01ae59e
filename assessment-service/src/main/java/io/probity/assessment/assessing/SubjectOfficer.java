package io.probity.assessment.assessing;

import java.util.Optional;

/**
 * Somebody a matter is about.
 *
 * @param officer the opaque id they act under, where they have one: it bars them from the matter
 * @param chiefExecutive whether it is the Chief Executive Officer: then the Mayor decides
 */
public record SubjectOfficer(String name, String position, Optional<String> officer, boolean chiefExecutive) {}
