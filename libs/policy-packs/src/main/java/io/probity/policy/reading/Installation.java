package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Policy;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packs of an installation: those on the class path, and those in a folder, where there is one, into which more may be put
 * while services run.
 */
public final class Installation {
    private static final System.Logger LOG = System.getLogger(Installation.class.getName());

    private final Optional<Path> folder;
    private Map<String, String> seen = Map.of();

    Installation(Optional<Path> folder) {
        this.folder = folder;
    }

    /** With the folder that {@code PROBITY_POLICIES} names, where it names one. */
    public static Installation ofThisProcess() {
        return new Installation(Optional.ofNullable(System.getenv(Packs.SETTING))
                .filter(not(String::isBlank))
                .map(Path::of));
    }

    /** @throws PackRefused where something in them does not hold together */
    public List<Policy> policies() {
        seen = marks();
        return packs().policies();
    }

    /**
     * What is there now, if the folder is not as it was when it was last read. While there is a flaw in it, what was read
     * before stands: services go on, and the log says once what is wrong.
     */
    public Optional<List<Policy>> changed() {
        if (marks().equals(seen)) return Optional.empty();
        try {
            List<Policy> read = policies();
            LOG.log(Level.INFO, "policy packs were read again: {0} versions of policies", read.size());
            return Optional.of(read);
        } catch (PackRefused flawed) {
            LOG.log(
                    Level.ERROR,
                    "policy packs are not read again, because something in them is wrong:\n" + flawed.getMessage());
            return Optional.empty();
        }
    }

    /** None of a folder that cannot be read: what is wrong with it is told when it is read, and once. */
    private Map<String, String> marks() {
        try {
            return folder.map(PackFolder::marks).orElse(Map.of());
        } catch (PackRefused unreadable) {
            return Map.of();
        }
    }

    Packs packs() {
        return folder.map(Packs.onClasspath()::and).orElseGet(Packs::onClasspath);
    }
}
