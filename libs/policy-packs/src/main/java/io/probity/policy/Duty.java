package io.probity.policy;

import java.util.List;

/**
 * What a policy gives to offices of the council (MC-22). Who may never do it, whatever a policy says, is no policy's to
 * decide: nobody acts in a matter that is about them, and what is not given to an office nobody may do.
 */
public enum Duty {
    /** Writes down what reached the council another way than by its web form (HV-04). */
    RECORD_COMPLAINT(Recording.OFFICES),
    /** Is told of suspected fraud or corruption by word of mouth, writes it down, and confirms it (MC-02). */
    HEAR_REPORT(Recording.OFFICES),
    /** Refers a written complaint to whoever handles it (HV-07). */
    REFER_COMPLAINT("records-officer", "complaints-officer", "ceo"),
    /** Has a complaint referred to them: acknowledges, investigates, answers it (HV-07, HV-08). */
    HANDLE_COMPLAINT("manager", "director", "ceo"),
    /** Answers the questions of the statutory test (HV-29, IC-14). */
    ASSESS("assessor", "ceo"),
    /** Decides how and by whom a fraud matter goes further (MC-17). */
    DIRECT_INVESTIGATION("director", "ceo", "mayor"),
    /** Reviews the controls that a fraud got past (MC-20). */
    REVIEW_CONTROLS("manager", "director", "cfo", "governance-manager", "risk-coordinator"),
    /** Looks at that review, before the office does that decides in the matter (MC-20). */
    LOOK_AT_CONTROL_REVIEW("director", "cfo", "governance-manager", "risk-coordinator");

    /** Whoever works for the council and has no part in looking into what they are told. */
    private static final class Recording {
        private static final String[] OFFICES = {
            "records-officer",
            "complaints-officer",
            "manager",
            "supervisor",
            "director",
            "ceo",
            "cfo",
            "mayor",
            "pid-coordinator",
            "governance-manager",
            "risk-coordinator",
            "risk-and-integrity-advisor"
        };
    }

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> offices;

    Duty(String... offices) {
        this.offices = List.of(offices);
    }

    /** The offices that it can be given to: others see too little of a matter, or have to stay outside it. */
    public List<String> offices() {
        return offices;
    }

    /** As written in a pack, such as {@code assess}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
