package org.potline.rules.fact.plant;

import java.time.LocalDate;
import org.potline.rules.fact.Basis;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.Grade;

/**
 * A value of a parameter for as long as it holds.
 *
 * @param of      parameter it is a value of
 * @param key     row of the parameter
 * @param item    scheme of an accuracy class; empty for others
 * @param number  value as a number; of an accuracy class its limit of error, in the unit of its scheme; 0 where it is none
 * @param text    value as written
 * @param grade   value as an accuracy class; {@link Grade#NONE} where it is none
 * @param basis   where the value comes from and how sure it is
 * @param working whether it is a working value of ours, which gives way to a printed one
 * @param since   first day it holds
 * @param till    first day it no longer holds
 */
public record Limit(String of, String key, String item, double number, String text, Grade grade, Basis basis, boolean working,
        LocalDate since, LocalDate till) {
    public boolean inForce(LocalDate day) {
        return !since.isAfter(day) && till.isAfter(day);
    }

    /** Whether it is of the same parameter, row and scheme, so that a working value gives way to a printed one. */
    public boolean sameAs(Limit other) {
        return of.equals(other.of) && key.equals(other.key) && item.equals(other.item);
    }

    /** As rules see it while it is in force. */
    public Bound bound() {
        return new Bound(of, key, item, number, text, grade, basis);
    }
}
