package io.probity.assessment.investigation;

import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An investigation as it stands. */
public sealed interface Investigation {

    Lead lead();

    Hold hold();

    /** Takes one more event in; what does not change this state leaves it as it is. */
    Investigation after(InvestigationEvent event);

    default boolean isOver() {
        return this instanceof Completed || this instanceof Decided;
    }

    /** Nothing is investigated yet; what was heard of the complaint is kept, whichever came first. */
    record Unopened(Optional<Matter> matter, Lead lead, Hold hold) implements Investigation {
        static final Unopened UNKNOWN = new Unopened(Optional.empty(), Lead.NOBODY, Hold.NONE);

        boolean isAdministrative() {
            return matter.filter(m -> m.track() == Track.ADMINISTRATIVE).isPresent();
        }

        @Override
        public Investigation after(InvestigationEvent event) {
            return switch (event) {
                case InvestigationEvent.MatterKnown e ->
                    new Unopened(
                            Optional.of(e.matter()), lead.without(e.subjects()).about(e.subjects()), hold);
                case InvestigationEvent.ComplainantKnown e ->
                    new Unopened(matter, lead.complainedBy(e.complainant()), hold);
                case HandlerNamed e -> new Unopened(matter, lead.handledBy(e.handler(), e.office()), hold);
                case InvestigationEvent.InvestigationHeld e ->
                    new Unopened(matter, lead, Hold.until(e.agency(), e.referral()));
                case InvestigationEvent.HoldLifted ignored -> new Unopened(matter, lead, hold.lifted());
                case InvestigationOpened e ->
                    new Open(
                            e.matter(),
                            lead.without(e.barred()).about(e.subjects()).decidedBy(e.decidedBy()),
                            hold.awaiting(e.agency()),
                            Optional.empty(),
                            Fairness.towards(e.subjects()),
                            Map.of(),
                            ControlReview.NOT_REQUIRED,
                            AskedFor.NOTHING_YET);
                // Whatever else happens, happens to an open investigation: Opened names it all.
                default -> this;
            };
        }
    }

    /** @param investigate what was decided by the criteria; empty until then */
    record Open(
            Matter matter,
            Lead lead,
            Hold hold,
            Optional<Boolean> investigate,
            Fairness fairness,
            Map<Integer, Finding> findings,
            ControlReview controls,
            AskedFor asked)
            implements Investigation {

        boolean isFraud() {
            return matter.track() == Track.FRAUD;
        }

        boolean willNotBeInvestigated() {
            return investigate.equals(Optional.of(false));
        }

        Open with(Lead changed) {
            return new Open(matter, changed, hold, investigate, fairness, findings, controls, asked);
        }

        Open with(Hold changed) {
            return new Open(matter, lead, changed, investigate, fairness, findings, controls, asked);
        }

        Open with(Fairness changed) {
            return new Open(matter, lead, hold, investigate, changed, findings, controls, asked);
        }

        Open with(ControlReview changed) {
            return new Open(matter, lead, hold, investigate, fairness, findings, changed, asked);
        }

        Open with(AskedFor changed) {
            return new Open(matter, lead, hold, investigate, fairness, findings, controls, changed);
        }

        Open decidedToInvestigate(boolean yes) {
            return new Open(matter, lead, hold, Optional.of(yes), fairness, findings, controls, asked);
        }

        Open found(int allegation, Finding finding) {
            Map<Integer, Finding> more = new HashMap<>(findings);
            more.put(allegation, finding);
            return new Open(matter, lead, hold, investigate, fairness, Map.copyOf(more), controls, asked);
        }

        @Override
        public Investigation after(InvestigationEvent event) {
            return Opened.after(this, event);
        }
    }

    /**
     * @param chiefExecutiveAsked whether the Mayor sought the CEO's response (HV-18)
     * @param rightsConsideredBy who considered human rights last, before it was completed or since (HV-41)
     */
    record Completed(
            Matter matter,
            Lead lead,
            Hold hold,
            Result result,
            LocalDate completedOn,
            boolean chiefExecutiveAsked,
            Optional<String> rightsConsideredBy)
            implements Investigation {

        Completed with(Lead changed) {
            return new Completed(matter, changed, hold, result, completedOn, chiefExecutiveAsked, rightsConsideredBy);
        }

        Completed withChiefExecutiveAsked() {
            return new Completed(matter, lead, hold, result, completedOn, true, rightsConsideredBy);
        }

        Completed withRightsConsidered(String by) {
            return new Completed(matter, lead, hold, result, completedOn, chiefExecutiveAsked, Optional.of(by));
        }

        @Override
        public Investigation after(InvestigationEvent event) {
            return OnceCompleted.after(this, event);
        }
    }

    /** @param answer what the complainant is told; empty where the key to the matter was destroyed */
    record Decided(
            Matter matter,
            Lead lead,
            Hold hold,
            String outcome,
            Optional<String> remedy,
            Optional<Answer> answer,
            LocalDate completedOn,
            String by,
            String office)
            implements Investigation {

        @Override
        public Investigation after(InvestigationEvent event) {
            return event instanceof InvestigationEvent.ComplainantKnown e
                    ? new Decided(
                            matter,
                            lead.complainedBy(e.complainant()),
                            hold,
                            outcome,
                            remedy,
                            answer,
                            completedOn,
                            by,
                            office)
                    : this;
        }
    }
}
