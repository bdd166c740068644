package org.potline.scenario.plan;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.scenario.plan.site.PlanOption;
import org.potline.scenario.plan.site.SiteModel;
import org.potline.scenario.plan.site.Workshop;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** A chosen option as a plan shows it. */
final class ItemWords {
    private static final Texts TEXTS = Texts.of("plan");
    private static final Texts CARD_WORDS = Texts.of("card");

    /** How much the standard uncertainty rises without it [tCO2e], as booked and after reconciliation. */
    record Rises(OptionalDouble booked, OptionalDouble reconciled) {
    }

    private ItemWords() {
    }

    static PlannedItem of(PlanOption option, Workshop workshop, SiteModel model, Rises rises) {
        long once = option.isKept() ? 0 : model.costs().onceCny(option);
        long yearly = model.costs().yearlyCny(option);
        if (option instanceof PlanOption.OfMeter meter) {
            List<LocalText> members = meter.members().stream().map(type -> workshop.types().get(type).name()).toList();
            return new PlannedItem(meter.id(), action(meter, model), meter.no(), meter.point().id(), meter.point().name(), meter.point().stream(),
                    meter.type(), workshop.types().get(meter.type()).name(), members, once, yearly, model.reasons(option), rises.booked(),
                    rises.reconciled());
        }
        if (option instanceof PlanOption.OfAnalysis analysis) {
            String laboratory = analysis.own() ? "own" : "outside";
            return new PlannedItem(analysis.id(), action(analysis, model), "", analysis.point().id(), analysis.point().name(),
                    analysis.point().stream(), laboratory, TEXTS.both("laboratory." + laboratory, Map.of()), List.of(), once, yearly,
                    model.reasons(option), rises.booked(), rises.reconciled());
        }
        var instrument = (PlanOption.OfInstrument) option;
        LocalText kind = CARD_WORDS.both("kind." + instrument.kind(), Map.of());
        return new PlannedItem(instrument.id(), PlannedItem.Action.ADD, instrument.no(), "", TEXTS.both("laboratory.own", Map.of()), "",
                instrument.kind(), kind, List.of(), once, yearly, model.reasons(option), rises.booked(), rises.reconciled());
    }

    private static PlannedItem.Action action(PlanOption.AtPoint option, SiteModel model) {
        if (option.isKept()) {
            return option.point().isMoved() ? PlannedItem.Action.REUSE : PlannedItem.Action.KEEP;
        }
        return model.isServed(option.point()) ? PlannedItem.Action.REPLACE : PlannedItem.Action.ADD;
    }
}
