package org.potline.report.write;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.UsedFigure;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.HotSpot;
import org.potline.scenario.compare.HotSpots;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;
import org.potline.twin.text.Language;

/** A ledger under all methods as JSON, with what makes the others differ from the first; and its hot spots. */
final class MethodsJson {
    private MethodsJson() {
    }

    static void write(JsonDocument json, AccountResult result, Language language) {
        SideBySide all = result.methods();
        all.price().ifPresent(price -> json.object("allowancePrice", one -> one.number("cnyPerT", price.cnyPerT())
                .text("since", price.since().toString()).text("source", price.source()).text("confidence", price.confidence())));
        json.list("methods", all.methods(), method -> method(json, all, method, language));
        HotSpots spots = result.hotSpots();
        json.known("liquidAluminiumT", spots.metalT());
        json.list("hotSpots", spots.sources(), spot -> spot(json.text("source", spot.id()).text("process", spot.process()), spot));
        json.list("processes", spots.processes(), spot -> spot(json.text("process", spot.process()), spot));
    }

    private static void method(JsonDocument json, SideBySide all, MethodInventory method, Language language) {
        Inventory inventory = method.inventory();
        json.text("method", method.id()).text("gwp", method.gwpSet().code()).number("totalTCo2e", inventory.totalTCo2e())
                .number("totalTCo2eRounded", inventory.totalTCo2eRounded()).known("uTCo2e", inventory.uTCo2e())
                .number("processTCo2e", inventory.processTCo2e()).known("processUTCo2e", method.uncertainty().process().u())
                .known("processCny", all.cny(inventory.processTCo2e()))
                .known("tCo2ePerT", inventory.specific().map(one -> OptionalDouble.of(one.tCo2ePerT())).orElse(OptionalDouble.empty()))
                .texts("missing", inventory.missing()).flag("complete", inventory.complete())
                .texts("notes", inventory.notes().stream().map(note -> note.text(language)).toList());
        all.differences().stream().filter(one -> one.method().equals(method.id())).findFirst()
                .ifPresent(one -> json.object("difference", inner -> difference(json, all, one)));
    }

    private static void difference(JsonDocument json, SideBySide all, MethodDifference difference) {
        json.text("from", all.base().method()).number("totalTCo2eRounded", difference.total(SourceDifference::tCo2e))
                .number("boundaryTCo2e", difference.total(SourceDifference::boundaryTCo2e))
                .number("gwpTCo2e", difference.total(SourceDifference::gwpTCo2e))
                .number("factorTCo2e", difference.total(SourceDifference::factorTCo2e))
                .number("roundingTCo2e", difference.total(SourceDifference::roundingTCo2e))
                .known("processCny", all.cny(difference.process(SourceDifference::unroundedTCo2e)));
        json.list("sources", difference.sources(), one -> {
            json.text("id", one.source()).known("baseTCo2eRounded", one.base()).known("tCo2eRounded", one.other())
                    .number("boundaryTCo2e", one.boundaryTCo2e()).number("gwpTCo2e", one.gwpTCo2e())
                    .number("factorTCo2e", one.factorTCo2e()).number("roundingTCo2e", one.roundingTCo2e()).flag("lacking", one.lacking());
            json.list("figures", one.figures(), figure -> {
                json.text("item", figure.item());
                figures(json, "base", figure.base());
                figures(json, "other", figure.other());
            });
        });
    }

    private static void figures(JsonDocument json, String name, List<UsedFigure> figures) {
        json.list(name, figures, figure -> json.number("value", figure.value()).text("unit", figure.unit()).text("formula", figure.formula()));
    }

    private static void spot(JsonDocument json, HotSpot spot) {
        json.number("tCo2e", spot.tCo2e()).number("shareFrac", spot.shareFrac()).number("cumulatedFrac", spot.cumulatedFrac())
                .known("kgCo2ePerTAl", spot.kgPerT());
    }
}
