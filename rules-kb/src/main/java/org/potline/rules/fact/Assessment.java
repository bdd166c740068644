package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * What is assessed.
 *
 * @param date          day whose limits count: the last of the period
 * @param span          period assessed
 * @param workingValues whether our working values count even where a standard prints a value
 */
public record Assessment(LocalDate date, Span span, boolean workingValues) {
}
