package io.probity.intake.consulting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.policy.Agency;
import io.probity.policy.AppealAgency;
import io.probity.policy.Authority;
import io.probity.policy.ClockRule;
import io.probity.policy.Coded;
import io.probity.policy.Definition;
import io.probity.policy.DocumentControl;
import io.probity.policy.HumanRights;
import io.probity.policy.InternalReview;
import io.probity.policy.LocalHoliday;
import io.probity.policy.ManagementPlans;
import io.probity.policy.Notifier;
import io.probity.policy.Policy;
import io.probity.policy.Responsibility;
import io.probity.policy.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A council's policy as anybody may read it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyView(
        String policy,
        String version,
        String jurisdiction,
        String adopts,
        LocalDate effectiveFrom,
        DocumentControl document,
        List<Definition> definitions,
        List<Statute> law,
        List<Coded> reporterKinds,
        List<Coded> natures,
        List<Coded> locations,
        List<Coded> channels,
        List<Coded> allegationTypes,
        List<Coded> investigationCriteria,
        List<ClockRule> clocks,
        List<LocalHoliday> localHolidays,
        List<Responsibility> responsibilities,
        List<Notifier> whoMayNotify,
        List<Authority> whoMay,
        List<InternalReview> internalReview,
        ManagementPlans managementPlans,
        List<AgencyView> agencies,
        List<AppealAgency> externalAppeals,
        Optional<HumanRights> humanRights) {

    /** An agency, and how it is reached on the day (HV-25). Where this installation delivers to is nobody's to know. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AgencyView(String id, String name, Agency.Kind kind, Optional<Agency.Contact> contact) {
        static AgencyView of(Agency agency, LocalDate day) {
            return new AgencyView(agency.id(), agency.name(), agency.kind(), agency.contactOn(day));
        }
    }

    static PolicyView of(Policy policy, LocalDate day) {
        var law = policy.jurisdiction();
        return new PolicyView(
                policy.id(),
                policy.version(),
                law.id(),
                policy.adopts(),
                policy.effectiveFrom(),
                policy.document(),
                policy.definitions(),
                law.law(),
                law.reporterKinds(),
                policy.natures(),
                policy.locations(),
                policy.channels(),
                policy.allegationTypes(),
                policy.investigationCriteria(),
                policy.clocks(),
                policy.localHolidays(),
                policy.responsibilities(),
                policy.whoMayNotify(),
                policy.whoMay(),
                policy.internalReview(),
                policy.managementPlans(),
                law.agencies().stream()
                        .map(agency -> AgencyView.of(agency, day))
                        .toList(),
                law.externalAppeals(),
                policy.humanRights());
    }
}
