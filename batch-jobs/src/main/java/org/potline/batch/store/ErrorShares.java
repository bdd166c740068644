package org.potline.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Shares of errors in a document. Many values share a cause, so each cause stands in full once, where it is first met, and by its number in
 * the order of first meeting from then on: {@code ["meter/EM-101/calibration/2025-03-01","CALIBRATION","UNIFORM",0.47]}, then
 * {@code [0,0.41]}. So a year's readings are half as long.
 */
final class ErrorShares {
    private static final Object TABLE = new Object();

    private ErrorShares() {
    }

    static SimpleModule module() {
        return new SimpleModule().addSerializer(ErrorShare.class, new Writer()).addDeserializer(ErrorShare.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<ErrorShare> {
        @Override
        public void serialize(ErrorShare share, JsonGenerator json, SerializationContext context) {
            Map<ErrorCause, Integer> numbers = numbers(context);
            Integer known = numbers.putIfAbsent(share.cause(), numbers.size());
            json.writeStartArray();
            if (known == null) {
                json.writeString(share.cause().id());
                json.writeString(share.cause().kind().name());
                json.writeString(share.cause().shape().name());
            } else {
                json.writeNumber(known.intValue());
            }
            json.writeNumber(share.amount());
            json.writeEndArray();
        }

        @SuppressWarnings("unchecked")
        private static Map<ErrorCause, Integer> numbers(SerializationContext context) {
            if (context.getAttribute(TABLE) == null) {
                context.setAttribute(TABLE, new HashMap<ErrorCause, Integer>());
            }
            return (Map<ErrorCause, Integer>) context.getAttribute(TABLE);
        }
    }

    private static final class Reader extends ValueDeserializer<ErrorShare> {
        @Override
        public ErrorShare deserialize(JsonParser json, DeserializationContext context) {
            List<ErrorCause> table = table(context);
            ErrorCause cause;
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                cause = table.get(json.getIntValue());
            } else {
                cause = new ErrorCause(json.getString(), ErrorCause.Kind.valueOf(json.nextStringValue()), Shape.valueOf(json.nextStringValue()));
                table.add(cause);
            }
            json.nextToken();
            double amount = json.getDoubleValue();
            json.nextToken();
            return new ErrorShare(cause, amount);
        }

        @SuppressWarnings("unchecked")
        private static List<ErrorCause> table(DeserializationContext context) {
            if (context.getAttribute(TABLE) == null) {
                context.setAttribute(TABLE, new ArrayList<ErrorCause>());
            }
            return (List<ErrorCause>) context.getAttribute(TABLE);
        }
    }
}
