package org.potline.twin.flow.pot;

/**
 * One anode effect.
 *
 * @param line        process id of the potline
 * @param pot         pot, from 0
 * @param startSecond start, seconds from the start of the year
 * @param minutes     length [min]
 * @param volts       mean pot voltage during it [V]
 * @param cf4Kg       CF4 it made [kg]
 * @param c2f6Kg      C2F6 it made [kg]
 */
public record AnodeEffect(String line, int pot, double startSecond, double minutes, double volts, double cf4Kg, double c2f6Kg) {
}
