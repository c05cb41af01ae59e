package io.probity.intake.lodging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields of a form that may have been left out. */
public final class Texts {
    private Texts() {}

    /** An empty field is one that was not filled in. */
    public static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
