package io.probity.policy;

import java.util.NoSuchElementException;

/** An event names a version of a policy that this installation does not hold, or holds no more (HV-58). */
public final class PolicyNotInstalled extends NoSuchElementException {
    private static final long serialVersionUID = 1;

    PolicyNotInstalled(String policy, String version) {
        super("No policy " + policy + " version " + version);
    }
}
