package org.potline.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of a fact is in a rule case that does not say: something harmless, written as in a file. A field without it has to
 * be said.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Otherwise {
    /** The value as a file would have it; empty for a text means the empty text. */
    String value();
}
