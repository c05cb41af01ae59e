package io.probity.contracts;

/** Any event that a service publishes. */
public sealed interface ContractEvent
        permits CouncilEvent, IntakeEvent, AssessmentEvent, NotificationEvent, AppealsEvent {}
