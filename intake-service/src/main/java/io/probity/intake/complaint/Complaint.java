package io.probity.intake.complaint;

import java.util.Optional;

/** What is known of a complaint: the stage it is at. */
public sealed interface Complaint {

    record NotLodged() implements Complaint {}

    /** Everything that has been lodged. */
    sealed interface OnRecord extends Complaint {
        ComplaintFile file();

        Stage stage();

        /** Nobody handles it any more, unless it is opened again. */
        default boolean hasEnded() {
            return this instanceof Closed || this instanceof Withdrawn;
        }

        /** The same stage, with more on file. */
        OnRecord with(ComplaintFile more);
    }

    /** Spoken, and not yet heard back by who spoke (HV-12). */
    record AwaitingConfirmation(ComplaintFile file) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.AWAITING_CONFIRMATION;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new AwaitingConfirmation(more);
        }
    }

    record AwaitingReferral(ComplaintFile file) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.AWAITING_REFERRAL;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new AwaitingReferral(more);
        }
    }

    record Referred(ComplaintFile file) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.REFERRED;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new Referred(more);
        }
    }

    record Acknowledged(ComplaintFile file) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.ACKNOWLEDGED;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new Acknowledged(more);
        }
    }

    /** @param outcome the code under which its handling ended */
    record Closed(ComplaintFile file, String outcome) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new Closed(more, outcome);
        }
    }

    /** @param appeal the upheld appeal that opened it again; empty where it opened on another ground */
    record Reopened(ComplaintFile file, Optional<String> appeal) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.REOPENED;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new Reopened(more, appeal);
        }
    }

    record Withdrawn(ComplaintFile file) implements OnRecord {
        @Override
        public Stage stage() {
            return Stage.WITHDRAWN;
        }

        @Override
        public OnRecord with(ComplaintFile more) {
            return new Withdrawn(more);
        }
    }
}
