package org.potline.report.page;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.CauseNames;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.text.Language;

/** The section on uncertainty while it is written: its data, their names, and how its numbers are printed. */
final class SureView {
    /** Significant digits of an uncertainty (JCGM 100:2008, 7.2.6: two usually suffice). */
    private static final int DIGITS = 2;
    private static final double TEN_THOUSAND = 1e4;

    private final View view;
    private final AccountResult result;
    private final CauseNames names;

    SureView(View view, AccountResult result) {
        this.view = view;
        this.result = result;
        names = new CauseNames(view.words(), view.labels(), result.uncertainty());
    }

    View view() {
        return view;
    }

    InventoryUncertainty uncertainty() {
        return result.uncertainty();
    }

    SideBySide methods() {
        return result.methods();
    }

    CauseNames names() {
        return names;
    }

    /** Name of the total, the process or a source. */
    String name(OutputUncertainty output) {
        return switch (output.id()) {
            case InventoryUncertainty.TOTAL -> view.say("row.total");
            case InventoryUncertainty.PROCESS -> view.say("column.process-emission");
            default -> view.labels().source(output.id());
        };
    }

    /** A standard or expanded uncertainty. */
    static String size(double tCo2e) {
        return Numbers.significant(tCo2e, DIGITS);
    }

    /** Decimals of an emission that is so uncertain. */
    static int decimals(double u) {
        return Numbers.decimals(u, DIGITS);
    }

    /** Money with its unit: in ten thousand yuan in Chinese, in yuan in English. */
    String money(double cny) {
        return view.say("uncertainty.cny", Map.of("amount", Numbers.significant(view.language() == Language.ZH ? cny / TEN_THOUSAND : cny, DIGITS)));
    }

    /** What an uncertainty of the process is worth, with its unit; empty text where no price is known. */
    String moneyOf(OptionalDouble processTCo2e) {
        OptionalDouble cny = processTCo2e.isPresent() ? methods().cny(processTCo2e.getAsDouble()) : OptionalDouble.empty();
        return cny.isPresent() ? money(cny.getAsDouble()) : "";
    }

    /** A text whose key ends in the name of a choice. */
    String choice(String family, Enum<?> choice) {
        return view.say(family + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
