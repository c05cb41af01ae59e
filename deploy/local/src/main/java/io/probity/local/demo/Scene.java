package io.probity.local.demo;

import io.probity.local.Part;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One council on the stage: whoever does something there does it with their own token, and the console tells it. */
final class Scene {
    private final Platform platform;
    private final Console console;
    private final String council;

    Scene(Platform platform, Console console, String council) {
        this.platform = platform;
        this.console = console;
        this.council = council;
    }

    /**
     * Something done by an officer, by their role.
     *
     * @param path below the council's own
     * @throws StoryFailed unless it is accepted
     */
    Answer done(String role, String did, Part service, String path, Function<Call, Answer> request) {
        return accepted(title(role), did, request.apply(platform.as(user(role), service, at(path))));
    }

    /** The same by a liaison officer of an agency, over the agency API. */
    Answer doneByAgency(String agency, String did, String path, Function<Call, Answer> request) {
        Call call = platform.as("liaison@" + agency + ".example", Part.NOTIFICATION, "/agencies/" + agency + path);
        return accepted(agency.toUpperCase(Locale.ROOT), did, request.apply(call));
    }

    /** Something done by somebody without a login. */
    Answer doneByAnybody(String who, String did, Part service, String path, Function<Call, Answer> request) {
        return accepted(who, did, request.apply(platform.anybody(service, at(path))));
    }

    /** What must be refused by a rule or for want of a permission, or must not be there, and is so: the console tells why. */
    void refused(String role, String tried, Part service, String path, Function<Call, Answer> request) {
        Answer answer = request.apply(platform.as(user(role), service, at(path)));
        String rule = answer.text("/rule");
        if (rule.isEmpty() && answer.status() != 403 && answer.status() != 404)
            throw new StoryFailed(tried + " should have been refused, and was answered " + answer.status());
        console.step(
                title(role),
                tried,
                "refused%s: %s".formatted(rule.isEmpty() ? "" : " (" + rule + ")", answer.text("/detail")));
    }

    /** Waits for what other services make of it. */
    Answer seen(String role, String what, Part service, String path, Predicate<Answer> expected) {
        Answer answer = platform.await(
                what, () -> platform.as(user(role), service, at(path)).get(), expected);
        console.step("", what, "");
        return answer;
    }

    Answer seenByAgency(String agency, String what, String path, Predicate<Answer> expected) {
        Answer answer = platform.await(
                what,
                () -> platform.as("liaison@" + agency + ".example", Part.NOTIFICATION, "/agencies/" + agency + path)
                        .get(),
                expected);
        console.step(agency.toUpperCase(Locale.ROOT), what, "");
        return answer;
    }

    /** Asks again until it is accepted: what it needs to know may still be on its way. */
    Answer once(String what, Supplier<Answer> question) {
        return platform.await(what, question, Answer::isGood);
    }

    /** Waits for a letter to an address of this story's own. Subjects are neutral: what it is, its text tells. */
    void posted(String address, String letter, String saying) {
        platform.await("a letter to " + address + ": " + letter, platform::mail, mail -> mail.lines()
                .anyMatch(it -> it.path("to").toString().contains(address)
                        && it.path("text").asText().contains(saying)));
        console.step("Post", "a letter leaves: " + letter, "");
    }

    UUID id(String role) {
        return platform.id(user(role));
    }

    String user(String role) {
        return role + "@" + council + ".example";
    }

    private String at(String path) {
        return "/councils/" + council + path;
    }

    private Answer accepted(String who, String did, Answer answer) {
        if (!answer.isGood()) {
            throw new StoryFailed("%s: %s was answered HTTP %d %s".formatted(who, did, answer.status(), answer.body()));
        }
        console.step(who, did, "");
        return answer;
    }

    private static String title(String role) {
        String words = role.replace('-', ' ');
        return words.length() <= 4
                ? words.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
