package org.potline.report.write;

import java.io.StringWriter;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes one JSON document, indented, its lines ended by LF. Numbers stand in the shortest form that reads back to the same double,
 * by Jackson's own writer: {@code Double.toString} gives other digits on Java 17 than on later ones (JDK-4511638).
 */
final class JsonDocument {
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

    private final JsonGenerator out;

    private JsonDocument(JsonGenerator out) {
        this.out = out;
    }

    /** A document that is one object. */
    static String of(Consumer<JsonDocument> fields) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(new Indented(), text)) {
            var document = new JsonDocument(out);
            out.writeStartObject();
            fields.accept(document);
            out.writeEndObject();
        }
        return text + "\n";
    }

    JsonDocument text(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonDocument number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("(%s) is (%s), which JSON cannot hold. Likely cause: a division by zero before."
                    .formatted(name, value));
        }
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonDocument whole(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonDocument flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A number that may not be known: then null. */
    JsonDocument known(String name, OptionalDouble value) {
        if (value.isPresent()) {
            return number(name, value.getAsDouble());
        }
        out.writeNullProperty(name);
        return this;
    }

    JsonDocument object(String name, Consumer<JsonDocument> fields) {
        out.writeObjectPropertyStart(name);
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    JsonDocument texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /** A list of objects. */
    <T> JsonDocument list(String name, Collection<T> values, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
