package org.potline.scenario.plan.site;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The quantities that equations connect with something the emission depends on; a meter anywhere else can tell nothing of it. */
final class Reach {
    private final Set<String> reached = new LinkedHashSet<>();

    Reach(SiteErrors errors) {
        errors.variables().values().stream().filter(variable -> variable.sensitivity() != 0).forEach(variable -> reached.add(variable.id()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map<String, Double> equation : errors.equations()) {
                if (equation.keySet().stream().anyMatch(reached::contains)) {
                    grows |= reached.addAll(equation.keySet());
                }
            }
        }
    }

    boolean matters(PlanPoint point) {
        return reached.stream().anyMatch(id -> id.equals(point.id()) || id.startsWith(point.id() + "/"));
    }
}
