package io.probity.policy;

import java.util.List;

/** A role and what the policy makes it responsible for (MC-22). */
public record Responsibility(String role, String label, List<String> duties, String clause) {

    public Responsibility {
        duties = List.copyOf(duties);
    }
}
