package io.probity.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A state's law as data: what every council in it shares.
 *
 * @param calendar whose holidays count, such as {@code au-qld}
 * @param timeZone whose midnight ends the day
 * @param holdUntilAgencyDecides no investigation step before the agency has assessed what was reported to it (MC-06)
 * @param holdExceptions the grounds on which a step may be taken despite a hold (MC-07)
 * @param annualReport what the annual report tells (HV-28); a council may add to it
 * @param lossReporting which losses by fraud are reported; empty where the law asks for none
 * @param whoMay which offices may do what (MC-22); a council may say it otherwise
 * @param internalReview who reviews what an office handled (HV-20); a council may say it otherwise
 * @param humanRights those that its law protects (HV-41); empty where it has no such law
 * @param outOfScope what is not handled as a complaint (HV-02); empty only where no letter says so
 */
public record Jurisdiction(
        String id,
        String name,
        String version,
        LocalDate effectiveFrom,
        String calendar,
        ZoneId timeZone,
        boolean holdUntilAgencyDecides,
        List<Coded> holdExceptions,
        List<Statute> law,
        List<Definition> definitions,
        List<Agency> agencies,
        List<AppealAgency> externalAppeals,
        List<Notifier> whoMayNotify,
        List<Authority> whoMay,
        List<InternalReview> internalReview,
        List<OutOfScope> outOfScope,
        List<Coded> reporterKinds,
        List<Coded> allegationTypes,
        List<ClockRule> clocks,
        List<LetterText> letters,
        AnnualReporting annualReport,
        Optional<LossReporting> lossReporting,
        Optional<HumanRights> humanRights,
        StatutoryTest test) {

    public Jurisdiction {
        holdExceptions = List.copyOf(holdExceptions);
        law = List.copyOf(law);
        definitions = List.copyOf(definitions);
        agencies = List.copyOf(agencies);
        externalAppeals = List.copyOf(externalAppeals);
        whoMayNotify = List.copyOf(whoMayNotify);
        whoMay = List.copyOf(whoMay);
        internalReview = List.copyOf(internalReview);
        outOfScope = List.copyOf(outOfScope);
        reporterKinds = List.copyOf(reporterKinds);
        allegationTypes = List.copyOf(allegationTypes);
        clocks = List.copyOf(clocks);
        letters = List.copyOf(letters);
    }

    /** The day that it is there at a moment. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, timeZone);
    }
}
