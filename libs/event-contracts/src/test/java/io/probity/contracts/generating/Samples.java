package io.probity.contracts.generating;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An instance of any record: each component filled, or each optional one empty. */
public final class Samples {
    private static final String ID = "018f3b6e-0000-7000-8000-000000000001";

    private Samples() {}

    public static <T> T filled(Class<T> record) {
        return instance(record, true);
    }

    public static <T> T bare(Class<T> record) {
        return instance(record, false);
    }

    private static <T> T instance(Class<T> record, boolean filled) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(c -> value(c, c.getGenericType(), filled))
                .toArray();
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No sample of " + record.getName(), e);
        }
    }

    private static Object value(RecordComponent component, Type type, boolean filled) {
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? (filled ? Optional.of(value(component, inner, true)) : Optional.empty())
                    : (filled ? List.of(value(component, inner, true)) : List.of());
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return c.getEnumConstants()[filled ? 0 : c.getEnumConstants().length - 1];
        }
        return switch (type.getTypeName()) {
            case "java.lang.String" -> text(component);
            case "java.time.LocalDate" -> LocalDate.of(2026, 7, 1);
            case "java.time.Instant" -> Instant.parse("2026-07-01T01:02:03.456789Z");
            case "int" -> 1;
            case "long" -> 123_45L;
            case "boolean" -> filled;
            default -> throw new AssertionError("No sample of a " + type);
        };
    }

    private static String text(RecordComponent component) {
        var isId = Vocabulary.of(component).map(said -> said.startsWith("id:")).orElse(false);
        return isId ? ID : "some-" + component.getName();
    }
}
