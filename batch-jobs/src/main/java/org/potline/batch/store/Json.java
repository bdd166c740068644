package org.potline.batch.store;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our records as JSON texts in the database and back, exactly: a double comes back bit for bit. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(ErrorShares.module()).build();

    private Json() {
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, TypeReference<T> type) {
        return MAPPER.readValue(text, type);
    }
}
