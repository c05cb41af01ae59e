package io.probity.benchmark.measuring;

import io.probity.benchmark.load.Answers;
import io.probity.benchmark.stage.Effort;
import io.probity.benchmark.stage.Processor;
import io.probity.benchmark.stage.Profile;
import io.probity.benchmark.stage.Stage;
import io.probity.benchmark.stage.Stages;
import io.probity.benchmark.stage.WhereTheTimeGoes;
import io.probity.local.Part;
import io.probity.local.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where and how is measured.
 *
 * @param profiles a folder for recordings of where the time goes, if they are wanted: they take some of it
 * @param settings what is found out on the way and belongs to the report, such as how long services were warmed up
 */
public record Bench(
        Stages stages, Effort effort, Progress progress, Map<String, String> settings, Optional<Path> profiles) {
    /** Work with a part profiled, if that is wanted, and what everybody used of the processor. */
    Answers watched(String name, Stage stage, Part profiled, List<Part> parts, Supplier<Answers> work) {
        Processor before = Processor.now(stage, parts);
        Answers answers = profiled(name, stage, profiled, work);
        say("processor time for each: %s", Processor.now(stage, parts).since(before, answers.count()));
        return answers;
    }

    /** Work during which a part is profiled, if that is wanted. */
    <T> T profiled(String name, Stage stage, Part part, Supplier<T> work) {
        if (profiles.isEmpty()) return work.get();
        Path file = profiles.get().resolve(name + ".jfr");
        T result;
        try (Profile profile = Profile.of(stage.platform().pid(part), file)) {
            result = work.get();
        }
        say("where the time went:%n%s", WhereTheTimeGoes.in(file).indent(10));
        return result;
    }

    void say(String format, Object... values) {
        progress.say("          " + String.format(Locale.ROOT, format, values));
    }

    /** Load before anything counts: the services' code is compiled while they run. */
    void warmUp(Consumer<Duration> load) {
        warmUp("warm-up", effort.warmUp(), load);
    }

    /** The compilers of five services have the work of five, on the same processors. */
    void warmUpAll(Consumer<Duration> load) {
        warmUp("warm-up with everything running", effort.warmUp().multipliedBy(3), load);
    }

    private void warmUp(String name, Duration duration, Consumer<Duration> load) {
        say("warming up for %d s", duration.toSeconds());
        settings.put(name, duration.toSeconds() + " s");
        load.accept(duration);
    }
}
