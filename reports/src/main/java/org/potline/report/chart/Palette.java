package org.potline.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours that people with any colour vision tell apart, in a fixed order.
 *
 * @see "M. Okabe, K. Ito: Color Universal Design, 2008 (the yellow is left out: too pale on white)"
 */
public final class Palette {
    /** What was reported. */
    public static final Color REPORTED = new Color(0x0072B2);
    /** What is true. */
    public static final Color TRUE = new Color(0x8A949C);
    /** Of reported minus true: the part of the meters. */
    public static final Color METER = new Color(0x56B4E9);
    /** Of a difference: the part of defaults, formulas and missing data. */
    public static final Color FACTOR = new Color(0xD55E00);
    /** Of a difference: the part that a method has no source for. */
    public static final Color BOUNDARY = new Color(0x6A3D9A);
    /** Of one method less another: the part of warming potentials. */
    public static final Color GWP = new Color(0x009E73);
    /** Of one method less another: the part of rounding. */
    public static final Color ROUNDING = new Color(0x5B6770);
    /** Of many causes those too small to stand alone. */
    public static final Color OTHERS = new Color(0xC0C9CF);
    static final Color INK = new Color(0x1F2A33);
    static final Color GRID = new Color(0xDDE3E7);

    private static final List<Color> SERIES = List.of(new Color(0x0072B2), new Color(0xE69F00), new Color(0x009E73),
            new Color(0xCC79A7), new Color(0x56B4E9), new Color(0xD55E00), new Color(0x5B6770), new Color(0x6A3D9A));

    private Palette() {
    }

    /** How many series a chart can have whose colours all differ. */
    public static int most() {
        return SERIES.size();
    }

    /** Colour of the series of that place, from 0 to below {@link #most()}. */
    public static Color series(int index) {
        return SERIES.get(index);
    }
}
