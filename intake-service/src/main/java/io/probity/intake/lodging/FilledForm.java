package io.probity.intake.lodging;

import io.probity.intake.complaint.About;
import io.probity.intake.complaint.Alleges;
import io.probity.intake.complaint.CouncilFacts;
import io.probity.intake.complaint.CustomerRequest;
import io.probity.intake.complaint.Particulars;
import io.probity.intake.complaint.Reporter;
import io.probity.intake.complaint.Statement;
import io.probity.intake.complaint.Statement.OfficeUse;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.lodging.LodgementRequest.Receipt;
import io.probity.intake.lodging.LodgementRequest.SubjectOfficer;
import io.probity.policy.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lodgement form, parted into what is codes and what is words.
 *
 * @param outOfDisclosure whether its coordinator lodges it, and it came by no way of the council's
 */
record FilledForm(LodgementRequest form, Channel channel, Lodger lodger, boolean outOfDisclosure) {
    private static final String OTHER = "other";

    Particulars particulars(Optional<UUID> complainant, Optional<UUID> represented, LocalDate today) {
        return new Particulars(
                form.reporter(),
                Reporters.kind(form.reporterKind()),
                complainant,
                represented,
                !Boolean.FALSE.equals(form.affected()),
                Optional.ofNullable(form.relationship()),
                form.alleges(),
                Objects.requireNonNullElse(form.about(), About.SERVICE),
                SubjectOfficer.ids(form.subjectOfficers()),
                channel,
                receivedOn(today),
                lodger.recordsForSomebody() ? Optional.of(lodger.by().id()) : Optional.empty(),
                code(form.nature()),
                code(form.location()),
                Texts.all(form.allegationTypes()));
    }

    /** What comes out of a disclosure came by no way of the council's, and disclosures are taken from anybody (ADR 0070). */
    CouncilFacts facts(PolicyInForce law) {
        CouncilFacts facts = law.facts();
        return outOfDisclosure
                ? facts.withWaysIn(facts.waysIn().alsoTaking(channel, Reporters.kind(form.reporterKind())))
                : facts;
    }

    /** The elected offices that a report of corrupt conduct is about, by its own word or by whom it names (MC-04). */
    Set<String> electedOffices(PolicyInForce law) {
        if (form.alleges() != Alleges.CORRUPT_CONDUCT) return Set.of();
        return law.council()
                .electedOffices(
                        form.about() == About.COUNCILLOR,
                        SubjectOfficer.ids(form.subjectOfficers()),
                        ConductDays.of(form.conduct(), law.today()));
    }

    /** Whoever fills in the web form does so today. */
    private LocalDate receivedOn(LocalDate today) {
        return receipt()
                .filter(receipt -> lodger.recordsForSomebody())
                .map(Receipt::receivedOn)
                .orElse(today);
    }

    /** A report of corrupt conduct need not be sorted by who makes it. */
    private String code(@Nullable String given) {
        return Texts.given(given).orElse(form.alleges() == Alleges.CORRUPT_CONDUCT ? OTHER : "");
    }

    Statement statement() {
        return new Statement(
                form.whatHappened(),
                ConductDays.inWords(form.conduct(), form.when()),
                Texts.given(form.where()),
                Texts.given(form.desiredRemedy()),
                Texts.given(form.specialNeed()),
                Optional.ofNullable(form.raisedBefore()).map(FilledForm::raisedBefore),
                Texts.given(form.relationshipSpecified()),
                Texts.given(form.natureSpecified()),
                Texts.given(form.locationSpecified()),
                Texts.all(form.documents()),
                SubjectOfficer.names(form.subjectOfficers()),
                officeUse());
    }

    Optional<String> outOfScope() {
        return Texts.given(form.outOfScope());
    }

    /** Whoever gives a name to be told is written to: they get one where they ask for it (HV-05). */
    boolean wantsReceipt() {
        boolean usually = form.reporter() != Reporter.NAMED && !lodger.recordsForSomebody();
        return Objects.requireNonNullElse(form.wantsReceipt(), usually);
    }

    /** The rights that it says were limited; empty where it is no human rights complaint (HV-41). */
    Optional<List<String>> humanRights() {
        return Optional.ofNullable(form.humanRights()).map(claim -> Texts.all(claim.rights()));
    }

    Optional<CustomerRequest> request() {
        return Optional.ofNullable(form.request())
                .map(request -> new CustomerRequest(request.reference(), request.requestedOn()));
    }

    private OfficeUse officeUse() {
        return new OfficeUse(
                receipt().flatMap(r -> Texts.given(r.channelSpecified())),
                receipt().flatMap(r -> Texts.given(r.officer())),
                receipt().flatMap(r -> Texts.given(r.position())),
                receipt().flatMap(r -> Texts.given(r.firstAdvice())));
    }

    private Optional<Receipt> receipt() {
        return Optional.ofNullable(form.receipt());
    }

    private static Statement.RaisedBefore raisedBefore(LodgementRequest.RaisedBefore before) {
        return new Statement.RaisedBefore(
                before.spokeTo(), before.wasTold(), before.whyDissatisfied(), Texts.all(before.documents()));
    }
}
