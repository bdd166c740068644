package org.potline.rules.fact;

/**
 * An accounting approach that the plant says it uses.
 *
 * @param id     id
 * @param method needs it calls for: {@code calculation}, {@code mass-balance}, {@code measurement}; empty where the plant names no
 *               approach at all
 * @param stream stream it is used for; empty for all
 */
public record Approach(String id, @Otherwise("") String method, @Otherwise("") String stream) {
}
