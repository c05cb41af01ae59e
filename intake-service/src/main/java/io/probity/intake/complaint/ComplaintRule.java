package io.probity.intake.complaint;

import io.probity.eventsourcing.decider.Rule;

/** Why something asked of a complaint is refused. */
public enum ComplaintRule implements Rule {
    ALREADY_LODGED(Kind.STATE, "", "This complaint has been lodged before."),
    NOT_LODGED(Kind.STATE, "", "There is no such complaint."),
    NOT_AWAITING_CONFIRMATION(
            Kind.STATE, "HV-12", "Only what was said, and is not confirmed yet, is confirmed with the complainant."),
    CONFIRM_BEFORE_REFERRAL(
            Kind.STATE,
            "HV-12",
            "What was said is confirmed with the complainant before it goes on: confirm the verbal record first."),
    ALREADY_REFERRED(Kind.STATE, "HV-07", "This officer has the complaint already: it is referred again to another."),
    DIRECT_ROUTE_STANDS(
            Kind.STATE, "HV-17", "What went to the chief executive officer or the Mayor directly is theirs alone."),
    NOT_AWAITING_ACKNOWLEDGEMENT(
            Kind.STATE, "HV-08", "Only a complaint that was referred, and not acknowledged yet, is acknowledged."),
    NOBODY_TO_WRITE_TO(
            Kind.STATE, "HV-15", "An anonymous complainant left no address and took no receipt: nobody would read it."),
    HANDLING_HAS_ENDED(Kind.STATE, "", "The handling of this complaint has ended."),
    REPORT_OF_CORRUPT_CONDUCT_STANDS(
            Kind.STATE,
            "HV-29",
            "A report of corrupt conduct is not withdrawn: the council has to assess it whatever the reporter wishes."),

    REPORTED_ALREADY(
            Kind.STATE,
            "HV-29",
            "This is a report of corrupt conduct, and is assessed as one: only what an administrative complaint is about is"
                    + " reported out of it."),
    NO_LAW_ON_HUMAN_RIGHTS(
            Kind.STATE,
            "HV-41",
            "The law that this complaint stands under lists no human rights: it is handled as any other, leave them out."),
    HUMAN_RIGHTS_RAISED_ONCE(
            Kind.STATE,
            "HV-41",
            "It was received as a human rights complaint: which rights are engaged is said when they are considered."),
    HUMAN_RIGHTS_WHILE_HANDLED(
            Kind.STATE,
            "HV-41",
            "A human rights complaint is handled as a complaint: it is not said of what was withdrawn, closed, or is out of"
                    + " scope by its own form."),
    REOPENED_IS_IN_SCOPE(
            Kind.STATE,
            "HV-02",
            "What was opened again is in scope: it was looked into, or a review said that it must be."),

    WHAT_HAPPENED_IS_TOLD(Kind.CONTENT, "HV-05", "Say what happened: what was involved, when and where."),
    ENOUGH_TO_INVESTIGATE(
            Kind.CONTENT,
            "HV-14",
            "Without a name it may not be possible to ask you, and this is too little to investigate. Nothing is lost: send it"
                    + " again with what is missing, which is: "),
    ANONYMOUS_HOLDS_NO_IDENTITY(
            Kind.CONTENT,
            "HV-14",
            "An anonymous complaint holds no name or contact, of anyone: leave them out, or choose NAME_WITHHELD."),
    COMPLAINANT_IS_IDENTIFIED(
            Kind.CONTENT, "HV-05", "A complaint that is not anonymous gives the complainant's name and a contact."),
    RELATIONSHIP_IS_STATED(
            Kind.CONTENT, "HV-05", "Who is not the person affected states the relationship: parent, friend, other."),
    RELATIONSHIP_IS_SPECIFIED(Kind.CONTENT, "HV-05", "Another relationship has to be specified."),
    MADE_FOR_AN_AFFECTED_PERSON(
            Kind.CONTENT,
            "HV-01",
            "An administrative complaint is made by, or for, a person directly affected: give that person's details."),
    CHANNEL_IS_TAKEN(Kind.CONTENT, "HV-04", "By this way the council takes no complaints."),
    REPORTER_KIND_IS_TAKEN(Kind.CONTENT, "MC-01", "From this kind of people the council takes no reports."),
    CHANNEL_IS_SPECIFIED(Kind.CONTENT, "HV-04", "Another way of receipt has to be specified."),
    RECEIVER_IS_NAMED(Kind.CONTENT, "HV-04", "Give the name and position of the officer who received the complaint."),
    NOT_RECEIVED_IN_THE_FUTURE(Kind.CONTENT, "HV-04", "The date of receipt is today or earlier."),
    NATURE_IS_LISTED(Kind.CONTENT, "HV-06", "The nature of the complaint is one of the council's own list."),
    NATURE_IS_SPECIFIED(Kind.CONTENT, "HV-06", "Another nature has to be specified."),
    LOCATION_IS_LISTED(Kind.CONTENT, "HV-06", "The location of the problem is one of the council's own list."),
    LOCATION_IS_SPECIFIED(Kind.CONTENT, "HV-06", "Another location has to be specified."),
    ALLEGATION_TYPES_ARE_LISTED(
            Kind.CONTENT,
            "HV-29",
            "A report of corrupt conduct names at least one allegation type, each of the policy's own list."),
    NO_ALLEGATION_TYPES(
            Kind.CONTENT,
            "HV-29",
            "Allegation types belong to a report of corrupt conduct: leave them out, or say CORRUPT_CONDUCT."),
    SUSPICION_SAYS_WHY(
            Kind.CONTENT,
            "HV-29",
            "Say why what the complaint is about may be corrupt conduct: the assessor begins there."),
    RIGHTS_ARE_LISTED(
            Kind.CONTENT,
            "HV-41",
            "A human rights complaint names the rights that it says were limited by their codes, or none."),
    STAFF_MATTER_IN_WRITING(
            Kind.CONTENT,
            "HV-13",
            "A complaint about a member of staff must be lodged in writing: please advise the complainant to use the"
                    + " web form, an email or a letter."),
    CHIEF_EXECUTIVE_IN_WRITING(
            Kind.CONTENT, "HV-17", "A complaint about the chief executive officer must be made in writing."),
    CHIEF_EXECUTIVE_DIRECTLY(
            Kind.CONTENT,
            "HV-17",
            "A complaint about the chief executive officer concerns a direct decision or action of theirs; otherwise"
                    + " lodge it about the service concerned."),
    OUT_OF_SCOPE_REASON_IS_LISTED(
            Kind.CONTENT,
            "HV-02",
            "What is out of scope is so for one of the reasons that the policy lists: see out-of-scope-reasons."),
    SCOPE_IS_NOT_PLAIN(
            Kind.CONTENT,
            "HV-02",
            "Whether a report of corrupt conduct, or a complaint about the chief executive officer, is out of scope, is"
                    + " not said by its form: leave that out."),
    REQUEST_KEEPS_ITS_REFERENCE(
            Kind.CONTENT, "HV-03", "A request that nothing was done about is given with its own reference."),
    REQUEST_KEEPS_ITS_DATE(
            Kind.CONTENT, "HV-03", "A request keeps its own date, which is not after the complaint about it."),
    INACTION_ON_A_REQUEST_IS_A_COMPLAINT(
            Kind.CONTENT,
            "HV-03",
            "A request is no complaint, but concern about inaction on it is: it is not out of scope as an initial request."),
    LINKED_TO_ANOTHER(Kind.CONTENT, "HV-05", "A matter is linked to another one than itself."),
    RECORD_IS_ACCURATE(Kind.CONTENT, "HV-12", "The record goes on once the complainant agrees that it is accurate."),
    WHAT_HAPPENS_NEXT_IS_EXPLAINED(Kind.CONTENT, "HV-12", "Say what the complainant was told about what happens next."),
    REFERRAL_NAMES_A_PERSON(Kind.CONTENT, "HV-07", "The referral names the officer it goes to."),
    REFERRAL_GOES_TO_A_HANDLER(
            Kind.CONTENT, "HV-07", "A complaint is referred to an office that the policy names for handling it."),
    REFERRED_AGAIN_SAYS_WHY(
            Kind.CONTENT, "HV-07", "Who refers a complaint to another handler says why the first has it no longer."),
    REFERRAL_IS_DATED(Kind.CONTENT, "HV-07", "The date of referral is between the date of receipt and today."),
    ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING(
            Kind.CONTENT, "HV-09", "An acknowledgement shows that the subject of the complaint is understood."),
    ACKNOWLEDGEMENT_SAYS_WHAT_HAPPENS_NEXT(Kind.CONTENT, "HV-09", "An acknowledgement says what will happen next."),

    OFFICERS_RECORD_OTHER_CHANNELS(
            Kind.AUTHORITY, "HV-04", "What came in another way than by the web form is recorded by an officer."),
    RECIPIENTS_ARE_TOLD(
            Kind.AUTHORITY,
            "MC-02",
            "What somebody tells of suspected corrupt conduct is written down by whom the policy names for it; whoever else"
                    + " is told of it points them there, or to the web form."),
    CONFIRMED_BY_WHO_HEARD(
            Kind.AUTHORITY,
            "HV-12",
            "What was said is confirmed by who wrote it down or has it in hand, or by whom the policy names for it."),
    REFERRED_BY_WHOM_THE_POLICY_NAMES(
            Kind.AUTHORITY,
            "HV-07",
            "A written complaint is referred by whom the policy names for it, a verbal one by an officer."),
    SCOPE_OF_A_REPORT_IS_DECIDED_AT_THE_TOP(
            Kind.AUTHORITY,
            "HV-02",
            "A report of corrupt conduct is put out of scope by the chief executive officer or the PID coordinator alone;"
                    + " what is about the chief executive officer by the Mayor."),
    NOT_THEIR_OWN_CAUSE(
            Kind.AUTHORITY,
            "HV-45",
            "Nobody handles, or refers to themselves or others, a complaint about themselves."),
    HANDLER_ACKNOWLEDGES(Kind.AUTHORITY, "HV-08", "The officer to whom a complaint was referred acknowledges it."),
    OFFICERS_KEEP_THE_FILE(Kind.AUTHORITY, "HV-12", "Only an officer of the council does this.");

    private final Kind kind;
    private final String clause;
    private final String sentence;

    ComplaintRule(Kind kind, String clause, String sentence) {
        this.kind = kind;
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
