package org.potline.rules.rulecase;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.potline.rules.fact.Otherwise;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads a fact from a map whose keys are the fact's fields. */
final class FactFields {
    private FactFields() {
    }

    /** The fact; null where the map had an error, which then stands in its problems. */
    static <T extends Record> T read(Class<T> kind, YamlMap map) {
        RecordComponent[] fields = kind.getRecordComponents();
        Object[] values = Arrays.stream(fields).map(field -> value(field, map)).toArray();
        return map.make(() -> made(kind, fields, values));
    }

    /** The same fact with another number in place of every {@code #} in its texts. */
    static <T extends Record> T numbered(T fact, int number) {
        RecordComponent[] fields = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(fields).map(field -> numbered(value(field, fact), number)).toArray();
        @SuppressWarnings("unchecked")
        Class<T> kind = (Class<T>) fact.getClass();
        return made(kind, fields, values);
    }

    private static Object numbered(Object value, int number) {
        return value instanceof String text ? text.replace("#", String.valueOf(number)) : value;
    }

    private static Object value(RecordComponent field, Record fact) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Field (%s) of a fact cannot be read.".formatted(field.getName()), e);
        }
    }

    private static <T extends Record> T made(Class<T> kind, RecordComponent[] fields, Object[] values) {
        try {
            Constructor<T> maker = kind.getDeclaredConstructor(
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fact (%s) cannot be made from its fields.".formatted(kind.getSimpleName()), e);
        }
    }

    private static Object value(RecordComponent field, YamlMap map) {
        String key = field.getName();
        Otherwise otherwise = field.getAnnotation(Otherwise.class);
        return otherwise == null || map.has(key) ? said(field.getType(), key, map) : unsaid(field.getType(), otherwise.value());
    }

    private static Object said(Class<?> type, String key, YamlMap map) {
        if (type == String.class) {
            return map.text(key);
        } else if (type == double.class) {
            return map.number(key);
        } else if (type == int.class) {
            return map.whole(key);
        } else if (type == boolean.class) {
            return map.truth(key);
        } else if (type == LocalDate.class) {
            return map.date(key);
        }
        return choice(type, key, map);
    }

    private static <E extends Enum<E>> Object choice(Class<?> type, String key, YamlMap map) {
        @SuppressWarnings("unchecked")
        Class<E> choices = (Class<E>) type.asSubclass(Enum.class);
        return map.choice(key, choices);
    }

    private static Object unsaid(Class<?> type, String otherwise) {
        if (type == String.class) {
            return otherwise;
        } else if (type == double.class) {
            return Double.parseDouble(otherwise);
        } else if (type == int.class) {
            return Integer.parseInt(otherwise);
        } else if (type == boolean.class) {
            return Boolean.parseBoolean(otherwise);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(otherwise);
        }
        return Arrays.stream(type.getEnumConstants()).filter(choice -> YamlValue.nameOf((Enum<?>) choice).equals(otherwise)).findFirst()
                .orElseThrow(() -> new IllegalStateException("(%s) is no %s.".formatted(otherwise, type.getSimpleName())));
    }
}
