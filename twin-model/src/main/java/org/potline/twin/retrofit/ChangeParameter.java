package org.potline.twin.retrofit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.PlainTree;

/**
 * Another parameter of a process model: an abatement measure. Either value is given.
 *
 * @param at      place in the scenario
 * @param process process, by id
 * @param name    parameter as the plant file names it: {@code anodeEffects}, {@code currentEfficiency}, {@code solar}
 * @param to      new value with its unit as the plant file writes it: {@code 0.03 /pot-day}; empty where it changes by a share
 * @param byPct   change, as a share of the value there is [%]: -30 makes 0.05 to 0.035
 */
public record ChangeParameter(Where at, String process, String name, String to, OptionalDouble byPct) implements Retrofit {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found.in(draft, context, at).process(process);
        String[] path = {"processes", process, "model", name};
        Optional<String> now = draft.get(path).map(String::valueOf);
        if (now.isEmpty()) {
            Object model = draft.get("processes", process, "model").orElse(Map.of());
            throw Refusal.of(at, "no-parameter", Map.of("value", name, "process", process, "known",
                    String.join(", ", new ArrayList<>(PlainTree.map(model).keySet()))));
        }
        return draft.set(byPct.isPresent() ? by(now.get(), byPct.getAsDouble()) : sameUnit(now.get()), path);
    }

    private String sameUnit(String now) {
        if (!unit(now).equals(unit(to))) {
            throw Refusal.of(at, "parameter-unit", Map.of("value", to, "name", name, "now", now));
        }
        return to;
    }

    /** A change by a share of the value: {@code 0.05 /pot-day} by -30 % is {@code 0.035 /pot-day}. */
    private static String by(String now, double pct) {
        List<String> words = List.of(now.split(" ", 2));
        BigDecimal changed = new BigDecimal(words.get(0)).multiply(HUNDRED.add(BigDecimal.valueOf(pct))).divide(HUNDRED);
        return Figures.plain(changed) + (words.size() > 1 ? " " + words.get(1) : "");
    }

    private static String unit(String quantity) {
        int gap = quantity.indexOf(' ');
        return gap < 0 ? "" : quantity.substring(gap + 1).strip();
    }
}
