package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.potline.report.statutory.Filing.Item;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.accounting.UsedFigure;
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

    /** The lines of a source, in the order of its formulas. */
    static List<SourceLine> of(Filing filing, SourceResult source) {
        String stream = stream(source.id());
        var lines = new ArrayList<SourceLine>();
        for (int at = 0; at < source.figures().size(); at++) {
            lines.add(line(filing, source, at, stream));
        }
        return lines;
    }

    private static SourceLine line(Filing filing, SourceResult source, int at, String stream) {
        UsedFigure figure = source.figures().get(at);
        var values = new OptionalDouble[Filing.MONTHS];
        var byDefault = new boolean[Filing.MONTHS];
        for (int month = 0; month < values.length; month++) {
            values[month] = OptionalDouble.empty();
            Optional<UsedFigure> used = filing.source(month, source.id()).flatMap(one -> match(source.figures(), at, one.figures()));
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

    /**
     * The figure of a month that belongs to one of the year. A fuel has an oxidation for its months of measured carbon and one for the
     * others: of figures of the same name the one that follows the same figure in the formula is meant.
     */
    private static Optional<UsedFigure> match(List<UsedFigure> year, int at, List<UsedFigure> month) {
        boolean alone = year.stream().filter(figure -> isSame(figure, year.get(at))).count() == 1;
        return IntStream.range(0, month.size()).filter(other -> isSame(month.get(other), year.get(at)))
                .filter(other -> alone || before(month, other).equals(before(year, at))).mapToObj(month::get).findFirst();
    }

    private static boolean isSame(UsedFigure one, UsedFigure other) {
        return one.formula().equals(other.formula()) && one.item().equals(other.item());
    }

    private static String before(List<UsedFigure> figures, int at) {
        return at == 0 ? "" : figures.get(at - 1).item();
    }

    /** The stream of the ledger that a source is reckoned from. */
    static String stream(String source) {
        return MethodBoundary.isOfElectrolysis(source) ? "electrolysis" + LedgerVocabulary.place(source) : source;
    }

    /** Whether its months add up to its year: an amount, not a property. */
    boolean adds() {
        return AMOUNTS.contains(figure.unit());
    }
}
