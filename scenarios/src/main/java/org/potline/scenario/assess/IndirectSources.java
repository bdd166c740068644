package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.scenario.compare.Standing;
import org.potline.scenario.compare.TrueSource;

/**
 * Electricity and heat bought, where a method counts them in its total. They are emitted elsewhere, so the site's truth has no such source;
 * true is the true energy times the method's own factor, that is what meters without error report. So its factor is no error, by convention.
 */
public final class IndirectSources {
    private static final int MONTHS = 12;

    private IndirectSources() {
    }

    /** @param errorFree what meters without error report */
    public static List<TrueSource> of(Accounts errorFree) {
        return errorFree.year().sources().stream().map(SourceResult::id).filter(IndirectSources::isIndirect)
                .map(id -> new TrueSource(id, months(errorFree.months(), id), Standing.WITHIN)).toList();
    }

    /** True emission of them all in a year [tCO2e]. @param errorFree what meters without error report of the year */
    public static double year(Inventory errorFree) {
        return errorFree.sources().stream().filter(source -> isIndirect(source.id())).mapToDouble(SourceResult::tCo2e).reduce(0, Double::sum);
    }

    private static boolean isIndirect(String id) {
        return MethodBoundary.kind(id).filter(kind -> kind == Source.ELECTRICITY || kind == Source.HEAT).isPresent();
    }

    private static double[] months(List<Inventory> inventories, String id) {
        var months = new double[MONTHS];
        for (Inventory month : inventories) {
            int at = Integer.parseInt(month.period().substring(month.period().indexOf('-') + 1)) - 1;
            months[at] = month.sources().stream().filter(source -> source.id().equals(id)).mapToDouble(SourceResult::tCo2e).sum();
        }
        return months;
    }
}
