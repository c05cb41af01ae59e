package io.probity.assessment.handling;

import io.probity.edge.problems.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes as they stand in requests and answers: {@code serious-threat}. */
public final class Codes {
    /** An opaque id, as tokens and the vault give them out: never a name, nothing that a database would not store. */
    public static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this code; a code that is none is answered with those that are. */
    public static <E extends Enum<E>> E named(Class<E> type, String field, @Nullable String code) {
        E[] all = type.getEnumConstants();
        for (E constant : all) if (of(constant).equals(code)) return constant;
        throw Problems.unprocessable(
                "unknown-code",
                field + " is one of " + Arrays.stream(all).map(Codes::of).toList() + ".");
    }

    /** A text that was left out reads as an empty one, so that the rule that asks for it can say so. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    public static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
