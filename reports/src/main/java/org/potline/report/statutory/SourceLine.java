package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.report.statutory.Filing.Item;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.data.LedgerVocabulary;

/**
 * One figure of a source over the year.
 *
 * @param figure    the year's figure
 * @param stream    stream of the ledger it is of
 * @param months    its months: as the ledger states them, else as the month's inventory used them
 * @param byDefault which months stand by a default
 */
record SourceLine(UsedFigure figure, String stream, OptionalDouble[] months, boolean[] byDefault) {
    private static final List<String> AMOUNTS = List.of("t", LedgerVocabulary.GAS_UNIT, "MWh", "GJ");

    /**
     * Tells a figure from another of the same item: a fuel has an oxidation for the months of measured carbon and one for the others.
     * What goes before it in the formula tells them apart.
     */
    private record Place(String formula, String before, String item, int turn) {
    }

    /** The lines of a source, in the order of its formulas. */
    static List<SourceLine> of(Filing filing, SourceResult source) {
        String stream = stream(source.id());
        var months = new ArrayList<Map<Place, UsedFigure>>();
        for (int month = 0; month < Filing.MONTHS; month++) {
            months.add(filing.source(month, source.id()).map(SourceLine::places).orElse(Map.of()));
        }
        var lines = new ArrayList<SourceLine>();
        places(source).forEach((place, figure) -> lines.add(line(filing, stream, months, place, figure)));
        return lines;
    }

    private static SourceLine line(Filing filing, String stream, List<Map<Place, UsedFigure>> months, Place place, UsedFigure figure) {
        var values = new OptionalDouble[Filing.MONTHS];
        var byDefault = new boolean[Filing.MONTHS];
        for (int month = 0; month < values.length; month++) {
            values[month] = OptionalDouble.empty();
            Optional<UsedFigure> used = Optional.ofNullable(months.get(month).get(place));
            if (used.isPresent() && used.get().origin() != Origin.METHOD) {
                OptionalDouble stated = filing.ofMonth(new Item(stream, figure.item()), month);
                values[month] = OptionalDouble.of(stated.orElse(used.get().value()));
                byDefault[month] = used.get().origin() == Origin.DEFAULT;
            }
        }
        if (figure.origin() != Origin.METHOD) {
            filing.ofYear(new Item(stream, figure.item()));   // it stands in the year's column
        }
        return new SourceLine(figure, stream, values, byDefault);
    }

    private static Map<Place, UsedFigure> places(SourceResult source) {
        var places = new LinkedHashMap<Place, UsedFigure>();
        var turns = new HashMap<Place, Integer>();
        String before = "";
        for (UsedFigure figure : source.figures()) {
            var first = new Place(figure.formula(), before, figure.item(), 0);
            int turn = turns.merge(first, 1, Integer::sum) - 1;
            places.put(new Place(figure.formula(), before, figure.item(), turn), figure);
            before = figure.item();
        }
        return places;
    }

    /** The stream of the ledger that a source is reckoned from. */
    static String stream(String source) {
        String substance = LedgerVocabulary.substance(source);
        return substance.equals("anode") || substance.equals("anode-effect") ? "electrolysis" + LedgerVocabulary.place(source) : source;
    }

    /** Whether its months add up to its year: an amount, not a property. */
    boolean adds() {
        return AMOUNTS.contains(figure.unit());
    }
}
