package io.probity.servers.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Formats the broker's log folder the first time, then runs the broker: one JVM start instead of two. */
public final class KafkaBroker {
    private KafkaBroker() {}

    /** @param arguments the path of server.properties */
    public static void main(String[] arguments) throws IOException {
        Leash.attach();
        Path settings = Path.of(arguments[0]);
        if (!Files.exists(logFolder(settings).resolve("meta.properties"))) {
            int code = StorageTool.execute(
                    new String[] {
                        "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()
                    },
                    System.out);
            if (code != 0) {
                System.exit(code);
            }
        }
        Kafka.main(arguments);
    }

    private static Path logFolder(Path settings) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
