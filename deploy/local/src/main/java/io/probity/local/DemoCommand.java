package io.probity.local;

import io.probity.local.demo.Stories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the platform if need be, and tells the stories. */
@Command(name = "demo", description = "Start everything if need be, and play whole complaints through the APIs.")
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Settings settings = Settings.fromEnvironment();
        if (!UpCommand.isUp(settings)) {
            UpCommand.start(settings, false);
        }
        boolean good = new Stories(settings).tellAll();
        System.out.println(Guide.whereToLook(settings));
        return good ? 0 : 1;
    }
}
