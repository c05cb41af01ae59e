package io.probity.assessment.investigation;

/** The only grounds on which something may be done while an agency has not assessed a matter (MC-07). */
public enum HoldGround {
    /** A serious threat to the life, health, safety or welfare of a person, or to public health or safety. */
    SERIOUS_THREAT,
    /** Another law obliges the council, such as a duty to report under other legislation. */
    OTHER_LEGAL_OBLIGATION,
    /** A criminal offence that has to be reported to the police. */
    CRIMINAL_OFFENCE_TO_POLICE
}
