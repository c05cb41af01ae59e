package io.probity.intake.http;

/** Invented names and words that are found nowhere else: no log line may hold one. */
final class Canaries {
    static final String NAME = "Quokkaline Birdwhistle";
    static final String PHONE = "0491 570 006";
    static final String EMAIL = "quokkaline@birdwhistle.example";
    static final String SUBJECT = "Gustavius Tarrantelle";
    static final String STORY = "Our water bill counts the meter of the emu farm, and nobody has corrected it.";

    private Canaries() {}
}
