package org.potline.rules.check.fact;

/**
 * A limit in force on the day of the assessment. Made by the rules themselves, of {@link Limit}.
 *
 * @param of     parameter it is a value of
 * @param key    row of the parameter
 * @param item   scheme of an accuracy class; empty for others
 * @param number value as a number; 0 where it is none
 * @param text   value as written
 * @param grade  value as an accuracy class; {@link Grade#NONE} where it is none
 * @param basis  where the value comes from and how sure it is
 */
public record Bound(String of, String key, String item, double number, String text, Grade grade, Basis basis) {
    @Override
    public String toString() {
        return text;
    }
}
