package org.potline.rules.check.fact;

/**
 * A limit in force on the day of the assessment: of each row the printed value; our working one only where none is printed, or where
 * working values are asked for too.
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
