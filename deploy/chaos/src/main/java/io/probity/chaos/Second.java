package io.probity.chaos;

import io.probity.local.Part;
import io.probity.local.Settings;
import io.probity.servers.Folders;
import io.probity.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A second process of a service beside the first, in a folder of its own that goes with it. */
record Second(Settings settings, Server server) implements AutoCloseable {

    static Second of(Part service, Ground ground, Map<String, String> besides) {
        try {
            Settings its = ground.settings().second(service, Files.createTempDirectory("probity-second"));
            return new Second(its, ground.platform().second(service, its, besides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        Folders.delete(settings.home());
    }
}
