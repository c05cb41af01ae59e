package io.probity.eventsourcing.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A digest of how a family of records is built: two snapshots with the same shape can be read by the same code. */
final class Shape {
    private final Set<String> parts = new TreeSet<>();

    static String of(Class<?> states) {
        Shape shape = new Shape();
        shape.add(states);
        return UUID.nameUUIDFromBytes(shape.parts.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void add(Type type) {
        switch (type) {
            case Class<?> c
            when c.isSealed() -> {
                if (parts.add(c.getName())) for (Class<?> permitted : c.getPermittedSubclasses()) add(permitted);
            }
            case Class<?> c when c.isRecord() -> addRecord(c);
            case ParameterizedType p -> {
                for (Type argument : p.getActualTypeArguments()) add(argument);
            }
            default -> {}
        }
    }

    private void addRecord(Class<?> type) {
        if (!parts.add("record " + type.getName())) return;
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(type.getName() + '.' + component.getName() + ": " + component.getGenericType());
            add(component.getGenericType());
        }
    }
}
