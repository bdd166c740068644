package org.potline.twin.plant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a parameter of a process model is written in a plant file, and the limits outside of which it is impossible. The limits are
 * hard ones, of physics or of what has ever been built, not the usual range of good practice.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounded {
    /** Key in the plant file. */
    String key();

    /** Unit it is written with; empty for a plain number. */
    String unit() default "";

    /** Smallest value possible, itself included. */
    double min();

    /** Largest value possible, itself included. */
    double max();
}
