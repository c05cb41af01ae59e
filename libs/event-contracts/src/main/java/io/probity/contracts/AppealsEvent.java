package io.probity.contracts;

/** Reviews of how a complaint was handled. Subject: the complaint. */
public sealed interface AppealsEvent extends ContractEvent {

    /** How far an appeal succeeded. */
    enum Extent {
        WHOLLY,
        IN_PART
    }

    @Published(value = "probity.appeal.lodged.v1", tells = "The complainant appealed (HV-20).")
    record AppealLodged(String appeal) implements AppealsEvent {}

    /** @param office the first of the policy's that may, such as ceo for a manager's handling; nobody where none may */
    @Published(value = "probity.appeal.reviewer-assigned.v1", tells = "The office that reviews was determined (HV-20).")
    record ReviewerAssigned(String appeal, String office) implements AppealsEvent {}

    @Published(value = "probity.appeal.reviewer-stood-aside.v1", tells = "A reviewer had a part in the matter (HV-45).")
    record ReviewerStoodAside(String appeal, String office) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.internal-review-exhausted.v1",
            tells =
                    "Nobody in the council can review without judging their own cause; the agencies outside can (HV-45).")
    record InternalReviewExhausted(String appeal) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.review-planned.v1",
            tells = "Whom and what a review looks at was laid down (HV-47).")
    record ReviewPlanned(String appeal) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.adverse-material-put.v1",
            tells = "Adverse material was put to a person (HV-48).")
    record AdverseMaterialPut(String appeal) implements AppealsEvent {}

    @Published(value = "probity.appeal.response-received.v1", tells = "A person commented on adverse material (HV-48).")
    record ResponseReceived(String appeal) implements AppealsEvent {}

    @Published(value = "probity.appeal.review-step-recorded.v1", tells = "A step of a review was recorded (HV-47).")
    record ReviewStepRecorded(String appeal, String kind) implements AppealsEvent {}

    @Published(value = "probity.appeal.dismissed.v1", tells = "The reviewer was satisfied (HV-22).")
    record AppealDismissed(String appeal) implements AppealsEvent {}

    @Published(value = "probity.appeal.upheld.v1", tells = "The reviewer was not satisfied (HV-23).")
    record AppealUpheld(String appeal, Extent extent) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.follow-up-assigned.v1",
            tells = "Another office than the one that decided sees to what follows from a review (HV-23, HV-45).")
    record FollowUpAssigned(String appeal, String office) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.officer-counselled.v1",
            tells = "The officer who handled it was counselled (HV-23).")
    record OfficerCounselled(String appeal, String officer) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.corrective-action-instituted.v1",
            tells = "Action was begun for the result that should have been (HV-23).")
    record CorrectiveActionInstituted(String appeal, String action) implements AppealsEvent {}

    @Published(value = "probity.appeal.mayor-informed.v1", tells = "The CEO told the Mayor of a review (HV-24).")
    record MayorInformed(String appeal) implements AppealsEvent {}

    @Published(
            value = "probity.appeal.outcome-told.v1",
            tells = "The complainant was told the outcome, with reasons and external rights (HV-22, HV-23, HV-50).")
    record ReviewOutcomeTold(String appeal) implements AppealsEvent {}

    @Published(value = "probity.appeal.review-closed.v1", tells = "All that a review asks for is done (HV-23, HV-24).")
    record ReviewClosed(String appeal) implements AppealsEvent {}
}
