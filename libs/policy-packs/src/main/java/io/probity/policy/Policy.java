package io.probity.policy;

import io.probity.policy.dates.BusinessDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a council's policy, with its jurisdiction's law; the council's own entries take precedence.
 *
 * @param resolution the council's resolution that adopted it (HV-58)
 * @param adopts whose document the council adopted as its own
 * @param effectiveFrom the first day on which it is in force
 * @param definitions the jurisdiction's and the council's own (MC-10)
 * @param allegationTypes the jurisdiction's and the council's own
 * @param investigationCriteria by which it is decided whether to investigate (HV-59)
 * @param whoMay by duty: the council's own offices, else the jurisdiction's (MC-22)
 * @param internalReview the council's own, else the jurisdiction's (HV-20)
 * @param clocks by kind: the council's own rule, else the jurisdiction's
 * @param letters by kind: the council's own words, else the jurisdiction's
 * @param annualReport the jurisdiction's lines and the council's own after them; its own words where it has some (HV-28)
 * @param diversions the reports that are made to an agency directly (MC-04); empty where the council takes in all
 * @param deciding who decides on an assessment (HV-37)
 * @param managementPlans which conflicts of interest a plan may manage (IC-10)
 */
public record Policy(
        String id,
        String version,
        Jurisdiction jurisdiction,
        String resolution,
        String adopts,
        LocalDate effectiveFrom,
        DocumentControl document,
        Optional<Section40Agreement> section40Agreement,
        List<Definition> definitions,
        List<Coded> natures,
        List<Coded> locations,
        List<Coded> channels,
        List<Coded> allegationTypes,
        List<Coded> investigationCriteria,
        List<Notifier> whoMayNotify,
        List<Authority> whoMay,
        List<InternalReview> internalReview,
        List<ClockRule> clocks,
        List<LocalHoliday> localHolidays,
        List<LetterText> letters,
        AnnualReporting annualReport,
        List<Responsibility> responsibilities,
        List<Diversion> diversions,
        Deciding deciding,
        ManagementPlans managementPlans) {

    public Policy {
        definitions = List.copyOf(definitions);
        natures = List.copyOf(natures);
        locations = List.copyOf(locations);
        channels = List.copyOf(channels);
        allegationTypes = List.copyOf(allegationTypes);
        investigationCriteria = List.copyOf(investigationCriteria);
        whoMayNotify = List.copyOf(whoMayNotify);
        whoMay = List.copyOf(whoMay);
        internalReview = List.copyOf(internalReview);
        clocks = List.copyOf(clocks);
        localHolidays = List.copyOf(localHolidays);
        letters = List.copyOf(letters);
        responsibilities = List.copyOf(responsibilities);
        diversions = List.copyOf(diversions);
    }

    /** The jurisdiction's statutory test. */
    public StatutoryTest test() {
        return jurisdiction.test();
    }

    /** The rule of a clock; empty where this policy has no such clock. */
    public Optional<ClockRule> clock(String kind) {
        return clocks.stream().filter(c -> c.kind().equals(kind)).findFirst();
    }

    /** The last day that is in time, if what starts the clock was on this day, which does not count. */
    public LocalDate due(ClockRule rule, LocalDate from) {
        return switch (rule.count()) {
            case CALENDAR_DAYS -> from.plusDays(rule.days());
            case BUSINESS_DAYS -> BusinessDays.after(from, rule.days(), rule.calendar(), this::isLocalHoliday);
        };
    }

    /** The words of a letter; empty where there are none of that kind. */
    public Optional<LetterText> letter(String kind) {
        return letters.stream().filter(l -> l.kind().equals(kind)).findFirst();
    }

    /** Whether the council's offices are shut on a day that is a business day elsewhere in the state. */
    public boolean isLocalHoliday(LocalDate day) {
        return localHolidays.stream().anyMatch(holiday -> holiday.on().equals(day));
    }

    /** What this policy does not handle as a complaint (HV-02). */
    public List<OutOfScope> outOfScope() {
        return jurisdiction.outOfScope();
    }

    /** Those that the law protects (HV-41); empty where it has no list of them. */
    public Optional<HumanRights> humanRights() {
        return jurisdiction.humanRights();
    }

    /** Whether nothing is decided on a matter before human rights were considered in it (HV-41). */
    public boolean considersRightsFirst() {
        return humanRights().filter(HumanRights::beforeDecisions).isPresent();
    }

    /** The agency of this id. */
    public Optional<Agency> agency(String agency) {
        return jurisdiction.agencies().stream()
                .filter(a -> a.id().equals(agency))
                .findFirst();
    }

    /** The agency of a kind, such as the police of the state. */
    public Optional<Agency> agency(Agency.Kind kind) {
        return jurisdiction.agencies().stream().filter(a -> a.kind() == kind).findFirst();
    }

    /** Where a report about whoever holds one of these offices has to be made instead of here (MC-04). */
    public Optional<Diversion> diversion(Set<String> offices) {
        return diversions.stream()
                .filter(d -> d.offices().stream().anyMatch(offices::contains))
                .findFirst();
    }

    /** Whether somebody with one of these roles may report to the integrity agency (MC-08). */
    public boolean mayNotify(Set<String> roles) {
        return whoMayNotify.stream().anyMatch(n -> roles.contains(n.role()));
    }

    /** Which offices a duty is given to; a policy that was read gives each to some. */
    public Authority whoMay(Duty duty) {
        return whoMay.stream()
                .filter(authority -> authority.duty() == duty)
                .findFirst()
                .orElseGet(() -> new Authority(duty, List.of(), "own"));
    }

    /**
     * The offices that review, in their order, what these handled or decided: each does where none before it may (HV-20).
     * Where there are none, the complainant is pointed to the agencies outside (HV-25).
     */
    public List<String> reviewers(Collection<String> involved) {
        return InternalReview.order(internalReview, involved);
    }

    public boolean hasNature(String code) {
        return has(natures, code);
    }

    public boolean hasLocation(String code) {
        return has(locations, code);
    }

    /** The codes of the ways by which the council takes complaints (HV-04). */
    public List<String> channelCodes() {
        return channels.stream().map(Coded::code).toList();
    }

    /** The codes of those from whom it takes reports (MC-01): all that are known where its law has no list of them. */
    public List<String> reporterKindCodes() {
        List<Coded> listed = jurisdiction.reporterKinds();
        return listed.isEmpty()
                ? Arrays.stream(ReporterKind.values()).map(ReporterKind::code).toList()
                : listed.stream().map(Coded::code).toList();
    }

    public boolean hasAllegationType(String code) {
        return has(allegationTypes, code);
    }

    /**
     * What is true of the council on a day and steers its statutory test (HV-33, HV-34).
     *
     * @param agreedFrom since when it has a section 40 agreement by its own record, which alone decides where there is one;
     *     else the agreement holds that the policy names, which the council adopted by resolution (HV-58)
     */
    public Set<Fact> facts(LocalDate day, Optional<LocalDate> agreedFrom) {
        return agreedFrom
                        .or(() -> section40Agreement.map(Section40Agreement::from))
                        .filter(from -> !from.isAfter(day))
                        .isPresent()
                ? Set.of(Fact.SECTION_40_AGREEMENT)
                : Set.of();
    }

    private static boolean has(List<Coded> list, String code) {
        return list.stream().anyMatch(c -> c.code().equals(code));
    }
}
