package io.probity.policy;

import io.probity.policy.reading.Installation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All policies this installation knows, read and checked at the start, and again where a version or a jurisdiction is named
 * that is not among them and packs have been put there since (HV-58). What a version says never changes.
 */
public final class Policies {

    private final Supplier<Optional<List<Policy>>> changed;
    private volatile List<Policy> all;

    public Policies(List<Policy> all) {
        this(all, Optional::empty);
    }

    /** @param changed what is there now, if that is something else than what was read last */
    public Policies(List<Policy> all, Supplier<Optional<List<Policy>>> changed) {
        this.all = List.copyOf(all);
        this.changed = changed;
    }

    /**
     * Reads the packs of this installation: those on the classpath, and those in the folder that {@code PROBITY_POLICIES}
     * names, where it names one.
     *
     * @throws io.probity.policy.reading.PackRefused where something in them does not hold together
     */
    public static Policies load() {
        Installation installation = Installation.ofThisProcess();
        return new Policies(installation.policies(), installation::changed);
    }

    /**
     * The version of a policy that an event names.
     *
     * @throws PolicyNotInstalled where there is none
     */
    public Policy find(String policy, String version) {
        return installed(policy, version).orElseThrow(() -> new PolicyNotInstalled(policy, version));
    }

    /** The same; empty where it is not installed, or not any more: packs are taken away, events stay. */
    public Optional<Policy> installed(String policy, String version) {
        return sought(() -> all.stream()
                .filter(p -> p.id().equals(policy) && p.version().equals(version))
                .findFirst());
    }

    public boolean knows(String policy, String version) {
        return installed(policy, version).isPresent();
    }

    /** The version of a policy that is in force on a day (HV-58); empty before the first. */
    public Optional<Policy> inForce(String policy, LocalDate day) {
        return all.stream()
                .filter(p -> p.id().equals(policy) && !p.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Policy::effectiveFrom));
    }

    /** The jurisdictions under whose law the policies stand, by their ids in order. */
    public List<String> jurisdictions() {
        return all.stream().map(p -> p.jurisdiction().id()).distinct().sorted().toList();
    }

    /**
     * A jurisdiction that a policy stands in, in its latest version.
     *
     * @throws NoSuchElementException where there is none
     */
    public Jurisdiction jurisdiction(String id) {
        return law(id).orElseThrow(() -> new NoSuchElementException("No jurisdiction " + id));
    }

    /** The same; empty where no policy of it is installed, or none any more. */
    public Optional<Jurisdiction> law(String jurisdiction) {
        return sought(() -> all.stream()
                .map(Policy::jurisdiction)
                .filter(law -> law.id().equals(jurisdiction))
                .max(Comparator.comparing(Jurisdiction::effectiveFrom)));
    }

    /** What is not found is looked for once more if there is anything new. */
    private <T> Optional<T> sought(Supplier<Optional<T>> known) {
        return known.get().or(() -> {
            readAgain();
            return known.get();
        });
    }

    /** One at a time: whoever comes while another reads waits, and finds what was read. */
    private synchronized void readAgain() {
        changed.get().ifPresent(now -> all = List.copyOf(now));
    }

    public List<Policy> all() {
        return all;
    }
}
