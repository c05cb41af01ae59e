package io.probity.local;

import io.probity.servers.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a build does once all services are packaged: it starts them whole, once, and archives what each loaded (ADR 0084). */
@Command(
        name = "archive",
        hidden = true,
        description = "Start everything once, as it was built, and archive the classes that each service loads.")
final class ArchiveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CHECKOUT", description = "Whose services are started, as they were built.")
    Path root = Path.of("");

    @Parameters(
            paramLabel = "FOLDER",
            description = "Where the data of this one start is kept meanwhile; it is deleted.")
    Path home = Path.of("");

    @Override
    public Integer call() {
        Settings settings = Settings.onFreePorts(root, home);
        Progress progress = System.out::println;
        LeftOvers.stop(settings);
        Folders.delete(home);
        Folders.create(home);
        List<ClassArchive> archives = settings.services().stream()
                .map(part -> ClassArchive.of(part, settings))
                .toList();
        archives.forEach(ClassArchive::forgetRecording);
        LocalPlatform.recorded(settings, progress).close();
        // As many at once as there are cores.
        archives.parallelStream().forEach(archive -> {
            long began = System.nanoTime();
            archive.make(settings.data(archive.part()));
            progress.done(archive.file().toString(), began);
        });
        Folders.delete(home);
        return 0;
    }
}
