package io.probity.intake.complaint;

import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import java.util.Optional;
import java.util.Set;

/** The complaints nobody sorts: they go to the top in the same decision that takes them in. */
public final class DirectRoute {
    static final String CEO = "ceo";
    static final String MAYOR = "mayor";

    /** Its handler had a conflict of interest: it went on by rule, and by nobody's choice. */
    static final String REROUTED = "HV-36";

    /** Where somebody can refer a complaint. What is about the Chief Executive Officer goes to neither by itself. */
    private static final Set<String> REFERRED_TO = Set.of("manager", CEO);

    /** The offices that one person holds at a time: who holds the office holds its matters. */
    static final Set<String> HELD_BY_ONE = Set.of(CEO, MAYOR);

    private static final Set<String> GROUNDS = Set.of("HV-16", "HV-17", "MC-15");

    private DirectRoute() {}

    /** Whether it was handed on because its handler made way: that is shown to few. */
    public static boolean madeWay(ComplaintReferredToHandler referral) {
        return referral.ground().equals(REROUTED);
    }

    /**
     * Who has it, as whoever sees it may read it: of an office that one person holds at a time, the office. It is handled by
     * whoever holds it now, recorded or not; named where none was and not where one was, it would tell that a handler made way.
     */
    public static String whoHasIt(String handler, String office) {
        return HELD_BY_ONE.contains(office) ? office : handler;
    }

    /** Whether another had it before: somebody said why that one has it no longer, or they made way. */
    public static boolean handedOn(ComplaintReferredToHandler referral) {
        return madeWay(referral) || referral.reason().isPresent();
    }

    /**
     * Whether it went this way: then it is nobody else's. What a handler made way for stays where nobody could have referred it
     * to; were it kept there elsewhere too, that would tell that they made way.
     */
    static boolean took(ComplaintReferredToHandler referral) {
        return GROUNDS.contains(referral.ground()) || (madeWay(referral) && !REFERRED_TO.contains(referral.office()));
    }

    /** To the Mayor what is about the CEO (HV-17); to the CEO all other reports of corrupt conduct (HV-16, MC-15). */
    static Optional<ComplaintReferredToHandler> of(LodgeComplaint c) {
        Particulars p = c.particulars();
        if (c.aboutChiefExecutive())
            return Optional.of(referral(c, MAYOR, c.council().mayor(), "HV-17"));
        if (!p.hidden()) return Optional.empty();
        String ground = p.anonymous() ? "HV-16" : "MC-15";
        return Optional.of(referral(c, CEO, c.council().chiefExecutive(), ground));
    }

    /** Where nobody is known to hold the office, the office itself is the handler: no report waits for paperwork. */
    private static ComplaintReferredToHandler referral(
            LodgeComplaint c, String office, Optional<String> holder, String ground) {
        return new ComplaintReferredToHandler(
                holder.orElse(office),
                Optional.empty(),
                office,
                c.council().today(),
                ground,
                Optional.empty(),
                Optional.empty(),
                c.by().id(),
                c.at());
    }
}
