package org.potline.report.diagram;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.potline.report.diagram.Placement.Rect;
import org.potline.report.diagram.Placement.Spot;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;

/**
 * Categories of instruments, each with a symbol: its outline and a letter or two, so that it is told apart in black and white.
 *
 * @see "GB/T 33656-2017: a metering network diagram shows place and category of every instrument; the outlines are ours"
 */
enum InstrumentKind {
    /** Electricity. */ ELECTRICITY("Wh"),
    /** Mass: scales. */ MASS("W"),
    /** Flow of gas or liquid. */ FLOW("F"),
    /** Steam and its heat. */ STEAM("Q"),
    /** Level or survey of a stock. */ STOCK("L"),
    /** Temperature or pressure. */ STATE("TP"),
    /** Analysis in a laboratory. */ LABORATORY("A"),
    /** Continuous monitor of a stack. */ STACK("C"),
    /** Pot controller. */ POT_CONTROLLER("AE");

    /** Side of the square a symbol stands in [px]. */
    static final double SIZE_PX = 26;
    /** Schemes of accuracy classes of scales. */
    private static final Pattern SCALES = Pattern.compile("belt|rail|weighing-.*");
    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    /** What stands at a metering point, or ought to. */
    static InstrumentKind of(MeteringPoint point, SourceStream stream) {
        return of(point.measures(), stream.substance());
    }

    static InstrumentKind of(Measurand measures, Substance substance) {
        if (measures.sort() == Measurand.Sort.PROPERTY) {
            return LABORATORY;
        }
        if (substance == Substance.FLUE_GAS || substance == Substance.POT_GAS) {
            return STACK;
        }
        return switch (measures) {
            case ENERGY, CURRENT, VOLTAGE -> ELECTRICITY;
            case ANODE_EFFECT_MINUTES, POT_DAYS -> POT_CONTROLLER;
            case STOCK -> STOCK;
            case VOLUME_20C, VOLUME_0C -> FLOW;
            case HEAT -> STEAM;
            case TEMPERATURE, PRESSURE -> STATE;
            case MASS -> substance == Substance.STEAM ? STEAM
                    : substance == Substance.DIESEL || substance == Substance.TAR || substance == Substance.PITCH ? FLOW : MASS;
            case SULPHUR, ASH, NCV, CARBON_CONTENT, CARBON, PURITY, MOISTURE, HUMIDITY, CO2_CONCENTRATION -> STACK;
        };
    }

    /** What an instrument at a point is: a liquid is metered by flow or weighed, which the scheme of its class tells. */
    static InstrumentKind of(Meter meter, InstrumentKind ofPoint) {
        return ofPoint == FLOW && meter.accuracy().filter(accuracy -> SCALES.matcher(accuracy.scheme()).matches()).isPresent() ? MASS : ofPoint;
    }

    /** The last part of its text key. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Draws the symbol about a spot. */
    void draw(SvgWriter svg, double x, double y) {
        double r = SIZE_PX / 2 - 1;
        switch (this) {
            case ELECTRICITY, FLOW -> svg.circle(x, y, r, "class", "dg-symbol");
            case STATE -> svg.circle(x, y, r, "class", "dg-symbol").line(List.of(new Spot(x - r, y + 6), new Spot(x + r, y + 6)));
            case STEAM -> svg.circle(x, y, r, "class", "dg-symbol").circle(x, y, r - 3, "class", "dg-symbol");
            case MASS -> svg.polygon(List.of(new Spot(x - r, y + r - 2), new Spot(x - r + 5, y - r + 2), new Spot(x + r - 5, y - r + 2),
                    new Spot(x + r, y + r - 2)), "class", "dg-symbol");
            case STOCK -> svg.polygon(List.of(new Spot(x - r, y - r + 2), new Spot(x + r, y - r + 2), new Spot(x + r - 4, y + r - 2),
                    new Spot(x - r + 4, y + r - 2)), "class", "dg-symbol");
            case LABORATORY -> svg.polygon(List.of(new Spot(x, y - r), new Spot(x + r, y), new Spot(x, y + r), new Spot(x - r, y)), "class", "dg-symbol");
            case STACK -> svg.polygon(List.of(new Spot(x - r, y), new Spot(x - r / 2, y - r + 1), new Spot(x + r / 2, y - r + 1),
                    new Spot(x + r, y), new Spot(x + r / 2, y + r - 1), new Spot(x - r / 2, y + r - 1)), "class", "dg-symbol");
            case POT_CONTROLLER -> svg.rect(new Rect(x - r, y - r + 3, 2 * r, 2 * r - 6), 3, "class", "dg-symbol");
        }
        svg.text(code, x, y + (this == STATE ? 3 : 4), "class", "dg-code dg-mid");
    }
}
