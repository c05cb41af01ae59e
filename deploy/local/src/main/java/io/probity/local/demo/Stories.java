package io.probity.local.demo;

import io.probity.local.Settings;
import java.util.ArrayList;
import java.util.List;

/** Every story the demo tells, in order. */
public final class Stories {
    private static final List<Story> ALL =
            List.of(new UncorrectedWaterBill(), new FalseTimesheets(), new PettyCashTheft(), new NoSuspicion());

    private final Platform platform;
    private final Console console = new Console(System.out);

    public Stories(Settings settings) {
        this.platform = new Platform(settings);
    }

    /** @return whether each went as it should */
    public boolean tellAll() {
        List<Told> told = new ArrayList<>();
        boolean good = true;
        for (Story story : ALL) {
            console.heading(story.title());
            try {
                told.add(story.tell(platform, console));
            } catch (StoryFailed e) {
                console.line("FAILED: " + e.getMessage());
                good = false;
            }
        }
        try {
            new Registers(platform, console).print(told);
        } catch (StoryFailed e) {
            console.line("FAILED: " + e.getMessage());
            good = false;
        }
        return good;
    }
}
