package io.probity.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a letter is for. */
public enum LetterKind {
    /** What was understood, and what happens next (HV-09). */
    ACKNOWLEDGEMENT,
    /** What was found and done about a complaint (HV-10, HV-44). */
    OUTCOME,
    /** What came of an appeal, and where else to turn (HV-22, HV-23, HV-50). */
    APPEAL_OUTCOME,
    /** Why it is not handled as a complaint, and the right place for it (HV-02). */
    OUT_OF_SCOPE,
    /** To an agency: a referral awaits it. Holds nothing else (CA-04). */
    AGENCY_NOTICE;

    /** The code it is published under, such as {@code appeal-outcome}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one letter of this kind that {@code trigger} calls for.
     *
     * @param about what its text is fetched by: an investigation, an appeal, a referral
     */
    public LetterRef in(UUID complaint, String about, String trigger) {
        String words = "letter/" + complaint + "/" + code() + "/" + trigger;
        return new LetterRef(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)), complaint, this, about, Optional.empty());
    }
}
