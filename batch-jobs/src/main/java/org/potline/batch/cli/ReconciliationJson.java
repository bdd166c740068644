package org.potline.batch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.potline.twin.reconcile.Measurement;
import org.potline.twin.reconcile.Observability;
import org.potline.twin.reconcile.Observability.Status;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.Suspicion;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A reconciliation as JSON. */
final class ReconciliationJson {
    private static final double MOSTLY_SEEN = 0.9;

    private ReconciliationJson() {
    }

    static String of(Reconciliation done, double faultPct) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(document(done, faultPct));
    }

    /** Its keys and values. */
    static Map<String, Object> document(Reconciliation done, double faultPct) {
        Observability observability = done.observability();
        var document = new LinkedHashMap<String, Object>();
        document.put("reconciled", by(done.known(), done::value));
        document.put("halfWidth95", by(done.known(), done::halfWidth95));
        document.put("chiSquare", done.chiSquare());
        document.put("dof", done.degreesOfFreedom());
        document.put("chiSquareLimit", orNull(done.chiSquareLimit()));
        document.put("pValue", done.pValue());
        document.put("consistent", done.isConsistent());
        document.put("suspects", done.suspicions().stream().flatMap(each -> each.names().stream()).toList());
        document.put("suspicions", done.suspicions().stream().map(ReconciliationJson::members).toList());
        document.put("unobservable", observability.names(Status.UNOBSERVABLE));
        document.put("observable", observability.names(Status.OBSERVABLE));
        document.put("redundant", observability.names(Status.REDUNDANT));
        document.put("justDetermined", observability.names(Status.JUST_DETERMINED));
        document.put("corrections", by(done.problem().measurements().stream().map(Measurement::name).toList(), done::correction));
        document.put("testValues", by(done.tested(), name -> orNull(done.testValue(name))));
        document.put("testLimit", Reconciliation.K95);
        document.put("simultaneousTestLimit", orNull(done.simultaneousLimit()));
        document.put("conspicuous", done.conspicuous());
        document.put("faultPct", faultPct);
        document.put("power", by(done.tested(), name -> orNull(done.seen(name, faultPct))));
        document.put("faultSeen90", by(done.tested(), name -> done.power(name).orElseThrow().sizeSeen(MOSTLY_SEEN)));
        document.put("suggestions", observability.statuses().keySet().stream().filter(name -> !observability.metersThatHelp(name).isEmpty())
                .map(name -> suggestion(name, observability.metersThatHelp(name))).toList());
        document.put("unknownTogether", observability.unknownTogether());
        document.put("metersForAll", observability.metersForAll());
        return document;
    }

    private static Map<String, Object> suggestion(String name, List<String> meters) {
        var suggestion = new LinkedHashMap<String, Object>();
        suggestion.put("quantity", name);
        suggestion.put("meters", meters);
        return suggestion;
    }

    private static List<Map<String, Object>> members(Suspicion suspicion) {
        return suspicion.members().stream().map(member -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", member.name());
            row.put("fault", member.fault());
            row.put("halfWidth95", member.halfWidth95());
            return row;
        }).toList();
    }

    private static Map<String, Object> by(List<String> names, Function<String, Object> value) {
        var map = new LinkedHashMap<String, Object>();
        names.forEach(name -> map.put(name, value.apply(name)));
        return map;
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
