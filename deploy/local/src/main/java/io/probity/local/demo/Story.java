package io.probity.local.demo;

/** One matter's whole life, told through the public APIs. */
public interface Story {
    String title();

    /** @throws StoryFailed if an answer is not what the story expects */
    Told tell(Platform platform, Console console);
}
