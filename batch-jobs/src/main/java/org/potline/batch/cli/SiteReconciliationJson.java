package org.potline.batch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.Plant;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.site.ClosedBalance;
import org.potline.twin.reconcile.site.MeterCheck;
import org.potline.twin.reconcile.site.ReconciledPeriod;
import org.potline.twin.reconcile.site.SiteNames;
import org.potline.twin.reconcile.site.SiteQuantity;
import org.potline.twin.reconcile.site.SiteReconciliation;
import org.potline.twin.reconcile.site.UnknownQuantity;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reconciliation of a site as JSON: its periods each with the keys of a problem, and what holds for all of them. */
final class SiteReconciliationJson {
    private SiteReconciliationJson() {
    }

    /** @param periods the documents of the periods */
    static String of(SiteReconciliation done, long seed, double faultPct, List<Map<String, Object>> periods, Language language) {
        var names = new SiteNames(done.plant());
        var document = new LinkedHashMap<String, Object>();
        document.put("plant", done.plant().id());
        document.put("year", done.year());
        document.put("seed", seed);
        document.put("by", YamlValue.nameOf(done.by()));
        document.put("faultPct", faultPct);
        document.put("failing", done.failing().stream().map(period -> period.period().name()).toList());
        document.put("periods", periods);
        document.put("unobservable", done.unknown().stream().map(unknown -> unknown(unknown, names, language)).toList());
        document.put("suggestions", done.suggestions().stream().map(meter -> suggestion(meter, names, language)).toList());
        document.put("meters", done.meters().stream().map(check -> check(check, names, language)).toList());
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(document);
    }

    /** One period: the keys of a problem, and its balances. */
    static Map<String, Object> period(ReconciledPeriod period, Reconciliation workings, double faultPct, Plant plant, Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("period", period.period().name());
        document.putAll(ReconciliationJson.document(workings, faultPct));
        document.put("balances", period.balances().stream()
                .map(balance -> balance(balance, period, new SiteNames(plant), language)).toList());
        return document;
    }

    private static Map<String, Object> balance(ClosedBalance closed, ReconciledPeriod period, SiteNames names, Language language) {
        var row = new LinkedHashMap<String, Object>();
        row.put("balance", closed.balance().equations());
        row.put("name", names.of(closed.balance(), period.structure()).in(language));
        row.put("unit", closed.balance().unit());
        row.put("passed", closed.passed());
        row.put("gap", closed.gap());
        row.put("uGap", closed.u());
        row.put("gapAfter", closed.after());
        row.put("conspicuous", closed.isConspicuous());
        return row;
    }

    private static Map<String, Object> unknown(UnknownQuantity unknown, SiteNames names, Language language) {
        Map<String, Object> row = quantity(unknown.quantity(), names, language);
        row.put("periods", unknown.periods());
        row.put("meters", unknown.meters().stream().map(meter -> meter.at().id()).toList());
        return row;
    }

    private static Map<String, Object> suggestion(UnknownQuantity.Meter meter, SiteNames names, Language language) {
        Map<String, Object> row = quantity(meter.at(), names, language);
        row.put("measures", meter.at().measures().map(YamlValue::nameOf).orElse(null));
        row.put("type", meter.type().orElse(null));
        row.put("makesKnown", meter.makesKnown().stream().map(SiteQuantity::id).toList());
        return row;
    }

    private static Map<String, Object> check(MeterCheck check, SiteNames names, Language language) {
        var row = new LinkedHashMap<String, Object>();
        row.put("meter", check.meter());
        row.putAll(quantity(check.shows(), names, language));
        row.put("periodsRead", check.read());
        row.put("periodsRedundant", check.redundant());
        return row;
    }

    private static Map<String, Object> quantity(SiteQuantity quantity, SiteNames names, Language language) {
        var row = new LinkedHashMap<String, Object>();
        row.put("quantity", quantity.id());
        row.put("name", names.of(quantity).in(language));
        row.put("unit", quantity.unit());
        return row;
    }
}
