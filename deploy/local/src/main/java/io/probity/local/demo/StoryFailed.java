package io.probity.local.demo;

/** A story that did not go on as it should; the message says at which step and what was answered. */
public final class StoryFailed extends RuntimeException {
    public StoryFailed(String message) {
        super(message);
    }
}
