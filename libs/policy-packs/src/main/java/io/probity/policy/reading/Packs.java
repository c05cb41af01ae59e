package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.Jurisdiction;
import io.probity.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of packs: jurisdictions first, then the policies that name them. */
public final class Packs {

    static final String FOLDER = "policies/";

    /** The setting that names a folder of more packs, such as a mounted ConfigMap. */
    static final String SETTING = "PROBITY_POLICIES";

    private final Yaml yaml = new Yaml();
    private final Map<String, String> files;

    /** @param files content by path below {@code policies/} */
    public Packs(Map<String, String> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** What {@code policies/index.txt} on the classpath lists, a path a line. */
    public static Packs onClasspath() {
        var files = new LinkedHashMap<String, String>();
        resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(path -> files.put(path, resource(path)));
        return new Packs(files);
    }

    /** What is on the classpath, and what is in the folder that {@code PROBITY_POLICIES} names, where it names one. */
    public static Packs installed() {
        return Installation.ofThisProcess().packs();
    }

    /**
     * These packs and those of a folder. None takes the place of another: what was decided under a version stands under it,
     * and so a second writing of one is a flaw.
     *
     * @throws PackRefused where there is no pack in it
     */
    public Packs and(Path folder) {
        var all = new LinkedHashMap<>(files);
        all.putAll(PackFolder.read(folder));
        return new Packs(all);
    }

    /** These packs and one more, in place of the one of which it is another writing of the same version. */
    public Packs with(String file, String content) {
        var all = new LinkedHashMap<>(files);
        var added = new Pack(file, content);
        all.entrySet().removeIf(other -> new Pack(other.getKey(), other.getValue()).isSameVersionAs(added));
        all.put(file, content);
        return new Packs(all);
    }

    /** A version of a policy, as its file names it. */
    public record Written(String policy, String version) {}

    /** A version of a law, as its file names it. */
    public record WrittenLaw(String jurisdiction, String version) {}

    /** Which version of a policy a file writes; empty where it writes a jurisdiction, or none that can be read. */
    public Optional<Written> writtenIn(String file) {
        var pack = packIn(file);
        return pack.isLaw()
                ? Optional.empty()
                : pack.text("id").flatMap(id -> pack.text("version").map(version -> new Written(id, version)));
    }

    /** Which version of a jurisdiction's law a file writes; empty where it writes a policy, or none that can be read. */
    public Optional<WrittenLaw> lawIn(String file) {
        var pack = packIn(file);
        return pack.isLaw()
                ? pack.text("id").flatMap(id -> pack.text("version").map(version -> new WrittenLaw(id, version)))
                : Optional.empty();
    }

    private Pack packIn(String file) {
        return new Pack(file, files.getOrDefault(file, ""));
    }

    /**
     * The policies, each checked with the law it names.
     *
     * @throws PackRefused with every flaw that was found
     */
    public List<Policy> policies() {
        var packs = files.entrySet().stream()
                .map(file -> new Pack(file.getKey(), file.getValue()))
                .toList();
        var jurisdictions = new HashMap<List<String>, Jurisdiction>();
        packs.stream().filter(Pack::isLaw).forEach(pack -> yaml.read(pack, Jurisdiction.class)
                .ifPresent(law -> {
                    new LawCheck(pack, law).run();
                    if (jurisdictions.putIfAbsent(List.of(law.id(), law.version()), law) != null) {
                        pack.flaw("id", "A second version " + law.version() + " of jurisdiction " + law.id());
                    }
                }));
        var policies = new ArrayList<Policy>();
        packs.stream().filter(not(Pack::isLaw)).forEach(pack -> yaml.read(pack, PolicyFile.class)
                .ifPresent(policy -> Optional.ofNullable(
                                jurisdictions.get(List.of(policy.jurisdiction(), policy.jurisdictionVersion())))
                        .ifPresentOrElse(
                                law -> policies.add(checked(pack, policy, policy.in(law), policies)),
                                () -> withoutLaw(pack, policy, packs))));
        var flaws = packs.stream().flatMap(pack -> pack.flaws().stream()).toList();
        if (!flaws.isEmpty()) {
            throw new PackRefused(flaws);
        }
        return List.copyOf(policies);
    }

    /** A law that is there and could not be read has said so itself. */
    private static void withoutLaw(Pack pack, PolicyFile policy, List<Pack> all) {
        var versions = all.stream()
                .filter(other -> other.isLaw() && other.text("id").equals(Optional.of(policy.jurisdiction())))
                .flatMap(other -> other.text("version").stream())
                .toList();
        if (versions.isEmpty()) {
            pack.flaw("jurisdiction", "No jurisdiction " + policy.jurisdiction());
        } else if (!versions.contains(policy.jurisdictionVersion())) {
            pack.flaw(
                    "jurisdiction-version",
                    "No version " + policy.jurisdictionVersion() + " of it: there is " + String.join(", ", versions));
        }
    }

    private static Policy checked(Pack pack, PolicyFile own, Policy policy, List<Policy> others) {
        new PolicyCheck(pack, policy).run(own);
        others.stream().filter(other -> other.id().equals(policy.id())).forEach(other -> {
            if (other.version().equals(policy.version())) {
                pack.flaw("version", "A second version " + policy.version() + " of this policy");
            } else if (other.effectiveFrom().equals(policy.effectiveFrom())) {
                pack.flaw(
                        "effective-from",
                        "Version " + other.version() + " is in force from the same day, " + policy.effectiveFrom());
            }
        });
        return policy;
    }

    static String resource(String path) {
        try (var in = Packs.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new PackRefused(List.of(new Flaw("index.txt", 1, path, "There is no such file")));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
