package io.probity.policy.reading;

import java.util.List;
import java.util.stream.Collectors;

/** The packs are not used at all while one of them does not hold together. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public PackRefused(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
