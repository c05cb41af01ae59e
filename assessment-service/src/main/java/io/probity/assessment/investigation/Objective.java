package io.probity.assessment.investigation;

/** What an investigation of fraud sets out to know (MC-16). */
public enum Objective {
    WHETHER_FRAUD_OCCURRED,
    WHO_IS_RESPONSIBLE,
    EXTENT_AND_FINANCIAL_CONSEQUENCE,
    HOW_LONG,
    CONTROLS_REVIEWED,
    REFERRAL_TO_LAW_ENFORCEMENT_OR_AGENCY,
    DISCIPLINE
}
