package org.potline.rules.check.fact;

import java.time.LocalDate;

/**
 * A value of a parameter for as long as it holds.
 *
 * @param of      parameter it is a value of
 * @param key     row of the parameter
 * @param item    scheme of an accuracy class; empty for others
 * @param number  value as a number; 0 where it is none
 * @param text    value as written
 * @param grade   value as an accuracy class; {@link Grade#NONE} where it is none
 * @param basis   where the value comes from and how sure it is
 * @param working whether it is a working value of ours, which gives way to a printed one
 * @param since   first day it holds
 * @param till    first day it no longer holds
 */
public record Limit(String of, String key, String item, double number, String text, Grade grade, Basis basis, boolean working,
        LocalDate since, LocalDate till) {
}
