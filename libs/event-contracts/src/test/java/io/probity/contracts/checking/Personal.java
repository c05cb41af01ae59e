package io.probity.contracts.checking;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.generating.Vocabulary;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which components of a record could be personal: by whitelist, so that what nobody thought of is refused. */
final class Personal {
    private static final Set<Type> HARMLESS =
            Set.of(int.class, long.class, boolean.class, LocalDate.class, Instant.class);
    private static final Set<String> KINDS = Set.of("id", "code", "reference", "version", "hash", "title");

    private Personal() {}

    static List<String> objectionsTo(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !isHarmless(component, component.getGenericType()))
                .map(component -> record.getSimpleName() + "." + component.getName()
                        + " could be personal or free text: publish a code or an opaque id, and name it in"
                        + " components.properties")
                .toList();
    }

    private static boolean isHarmless(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic) {
            return Set.<Type>of(Optional.class, List.class).contains(generic.getRawType())
                    && isHarmless(component, generic.getActualTypeArguments()[0]);
        }
        if (type == String.class) {
            return Vocabulary.of(component)
                    .filter(said -> KINDS.contains(said.split(":", 2)[0]))
                    .isPresent();
        }
        return HARMLESS.contains(type) || isOurEnum(type);
    }

    private static boolean isOurEnum(Type type) {
        return type instanceof Class<?> c && c.isEnum() && c.getPackage().equals(ContractEvent.class.getPackage());
    }
}
