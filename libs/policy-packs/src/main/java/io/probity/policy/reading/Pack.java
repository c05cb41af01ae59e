package io.probity.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file, and what was found wrong with it so far. */
final class Pack {
    private final String file;
    private final String content;
    private final Places places;
    private final List<Flaw> flaws = new ArrayList<>();

    Pack(String file, String content) {
        this.file = file;
        this.content = content;
        this.places = new Places(content);
    }

    String content() {
        return content;
    }

    /** A council's policy names its jurisdiction and the resolution that adopted it; a jurisdiction has neither. */
    boolean isLaw() {
        return !places.has("jurisdiction") && !places.has("resolution");
    }

    Optional<String> text(String name) {
        return places.text(name);
    }

    boolean isSameVersionAs(Pack other) {
        return isLaw() == other.isLaw()
                && text("id").isPresent()
                && text("id").equals(other.text("id"))
                && text("version").equals(other.text("version"));
    }

    void flaw(String where, String what) {
        flaws.add(new Flaw(file, places.lineOf(where), where, what));
    }

    /** @param lines how far below its name it stands, in a text of several lines */
    void flawBelow(String where, int lines, String what) {
        flaws.add(new Flaw(file, places.lineOf(where) + lines, where, what));
    }

    /** @param steps names and, in lists, numbers from 0 */
    void flawAt(List<Object> steps, String what) {
        flaws.add(new Flaw(file, places.lineOf(steps), places.inWords(steps), what));
    }

    void unreadable(int line, String what) {
        flaws.add(new Flaw(file, line, "format", what));
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
