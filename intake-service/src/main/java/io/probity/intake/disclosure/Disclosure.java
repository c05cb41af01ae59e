package io.probity.intake.disclosure;

/** What is known of a disclosure. */
public sealed interface Disclosure {
    record NotReceived() implements Disclosure {}

    /** It was not taken in: whoever made it was told where to make it (MC-04). */
    record Diverted() implements Disclosure {}

    /** On its own track, whatever becomes of any other (MC-12). */
    sealed interface OnTrack extends Disclosure {
        DisclosureFile file();

        /** At the same stage, with more on file. */
        OnTrack with(DisclosureFile more);
    }

    record Received(DisclosureFile file) implements OnTrack {
        @Override
        public OnTrack with(DisclosureFile more) {
            return new Received(more);
        }
    }

    /** It is no public interest disclosure: its track ends here, unless more is disclosed. */
    record NotAssessable(DisclosureFile file) implements OnTrack {
        @Override
        public OnTrack with(DisclosureFile more) {
            return new NotAssessable(more);
        }
    }

    /** It may be one: the agency has to be notified. */
    record Assessable(DisclosureFile file) implements OnTrack {
        @Override
        public OnTrack with(DisclosureFile more) {
            return new Assessable(more);
        }
    }

    record Notified(DisclosureFile file) implements OnTrack {
        @Override
        public OnTrack with(DisclosureFile more) {
            return new Notified(more);
        }
    }
}
