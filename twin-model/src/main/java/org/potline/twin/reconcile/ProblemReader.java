package org.potline.twin.reconcile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/**
 * Reads a reconciliation problem from YAML:
 * <pre>
 * measurements:
 *   a: { value: 100, u: 1 }              # standard uncertainty; 0: known perfectly
 *   b: { value: 50, halfWidth95: 2 }     # or half the width of its 95 % interval, 1.96 u
 * unmeasured: [c]
 * correlations: [ { between: [a, b], r: 0.5 } ]
 * balances: ["a + b - 0.4 c = 0"]
 * </pre>
 */
public final class ProblemReader {
    private static final String BUNDLE = "reconcile";

    private final Problems problems = new Problems();
    private final Map<String, Where> places = new LinkedHashMap<>();
    private final CorrelatedValues values = new CorrelatedValues();
    private final List<String> measured = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();

    private ProblemReader() {
    }

    /**
     * @param file  the file
     * @param shown its name as it is to stand in errors
     * @throws BadInput with all that is wrong with it
     */
    public static ReconciliationProblem read(Path file, String shown) {
        return new ProblemReader().read(StrictYaml.text(file, shown), shown);
    }

    /** A problem from a text that was read already. */
    public static ReconciliationProblem parse(String yaml, String shown) {
        return new ProblemReader().read(yaml, shown);
    }

    private ReconciliationProblem read(String yaml, String shown) {
        YamlMap root = StrictYaml.mapOf(yaml, shown, problems);
        root.value("measurements").ifPresent(this::measurements);
        root.optional("unmeasured", value -> {
            value.asList().forEach(name -> declare(name.asText(), name, unmeasured));
            return value;
        });
        root.optional("correlations", value -> {
            value.asList().forEach(this::correlation);
            return value;
        });
        values.factor().ifPresent(names -> root.refuseAt("correlations", BUNDLE, "correlations-impossible",
                Map.of("names", String.join(", ", names))));
        List<YamlValue> texts = root.value("balances").map(YamlValue::asList).orElse(List.of());
        List<Balance> balances = texts.stream().map(this::balance).flatMap(Optional::stream).toList();
        if (root.has("balances") && texts.isEmpty()) {
            root.refuseAt("balances", BUNDLE, "balances-none", Map.of());
        }
        root.make(() -> root);
        problems.refuseIfAny();
        var problem = new ReconciliationProblem(measured.stream().map(name -> new Measurement(name, values.estimate(name))).toList(),
                unmeasured, balances);
        refuseContradiction(problem, texts);
        return problem;
    }

    private void refuseContradiction(ReconciliationProblem problem, List<YamlValue> texts) {
        try {
            new BalanceStructure(problem, new ErrorMatrix(problem.measurements())).refuseContradiction(problem);
        } catch (Contradiction e) {
            texts.get(e.balance()).refuse(BUNDLE, e.ofValues() ? "values-contradict" : "balances-contradict",
                    Map.of("value", texts.get(e.balance()).shown()));
            problems.refuseIfAny();
        }
    }

    private void measurements(YamlValue value) {
        YamlMap map = value.asMap();
        map.keys().forEach(name -> map.value(name).ifPresent(each -> measurement(name, each)));
        if (value.isMap() && map.keys().isEmpty()) {
            value.refuse(BUNDLE, "measurements-none", Map.of());
        }
        map.make(() -> map);
    }

    private void measurement(String name, YamlValue at) {
        YamlMap map = at.asMap();
        double value = map.number("value");
        Optional<Double> u = map.optional("u", each -> notNegative(name, "u", each));
        Optional<Double> half = map.optional("halfWidth95", each -> notNegative(name, "halfWidth95", each));
        if (at.isMap() && u.isPresent() == half.isPresent()) {
            at.refuse(BUNDLE, u.isPresent() ? "uncertainty-twice" : "uncertainty-none", Map.of("name", name));
        }
        map.make(() -> map);
        if (declare(name, at, measured)) {
            values.add(name, value, u.orElseGet(() -> half.orElse(0.0) / Reconciliation.K95));
        }
    }

    private static double notNegative(String name, String key, YamlValue value) {
        double number = value.asNumber();
        if (number < 0) {
            value.refuse(BUNDLE, "uncertainty-negative", Map.of("name", name, "key", key, "value", value.shown()));
            return 0;
        }
        return number;
    }

    private boolean declare(String name, YamlValue at, List<String> list) {
        if (name.isBlank() || !name.equals(name.strip()) || name.contains("`")) {
            at.refuse(BUNDLE, "name-form", Map.of("value", name));
            return false;
        }
        if (places.containsKey(name)) {
            at.refuse(BUNDLE, "name-twice", Map.of("value", name, "first", places.get(name)));
            return false;
        }
        places.put(name, at.where());
        list.add(name);
        return true;
    }

    private void correlation(YamlValue at) {
        YamlMap map = at.asMap();
        List<YamlValue> between = map.value("between").map(YamlValue::asList).orElse(List.of());
        double r = map.optional("r", value -> {
            double number = value.asNumber();
            if (Math.abs(number) > 1) {
                value.refuse(BUNDLE, "correlation-range", Map.of("value", value.shown()));
                return 0.0;
            }
            return number;
        }).orElse(0.0);
        map.number("r");
        boolean known = between.stream().filter(name -> {
            boolean there = measured.contains(name.asText());
            if (!there) {
                name.refuse(BUNDLE, unmeasured.contains(name.shown()) ? "correlation-unmeasured" : "correlation-unknown",
                        Map.of("value", name.shown(), "known", String.join(", ", measured)));
            }
            return there;
        }).count() == between.size();
        if (map.has("between") && (between.size() != 2 || between.get(0).shown().equals(between.get(1).shown()))) {
            map.refuseAt("between", BUNDLE, "correlation-pair", Map.of());
        } else if (known && between.size() == 2) {
            correlate(between.get(0), between.get(1), r);
        }
        map.make(() -> map);
    }

    private void correlate(YamlValue one, YamlValue other, double r) {
        if (values.areCorrelated(one.shown(), other.shown())) {
            one.refuse(BUNDLE, "correlation-twice", Map.of("one", one.shown(), "other", other.shown()));
        } else if (r != 0 && (values.u(one.shown()) == 0 || values.u(other.shown()) == 0)) {
            one.refuse(BUNDLE, "correlation-perfect", Map.of("one", one.shown(), "other", other.shown()));
        } else if (r != 0) {
            values.correlate(one.shown(), other.shown(), r);
        }
    }

    private Optional<Balance> balance(YamlValue value) {
        String text = value.asText();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var names = new ArrayList<>(measured);
            names.addAll(unmeasured);
            LinearForm form = BalanceText.read(text, names);
            return Optional.of(new Balance(text.strip(), form.terms(), 0 - form.constant()));
        } catch (BalanceText.Fault fault) {
            value.refuseAt(fault.at(), BUNDLE, fault.key(), fault.values());
            return Optional.empty();
        }
    }
}
