package org.potline.scenario.plan.choice;

import java.util.OptionalDouble;

/** What the best plan is. */
public sealed interface Goal {
    /** The cheapest plan, with u [t, k = 1] of the total at most {@code targetU} where one is set (over 0). Equal costs: by ids. */
    record Cheapest(OptionalDouble targetU) implements Goal {
        public Cheapest {
            if (targetU.isPresent() && !(targetU.getAsDouble() > 0 && Double.isFinite(targetU.getAsDouble()))) {
                throw new IllegalArgumentException("targetU (" + targetU.getAsDouble() + ") is not a finite number over 0.");
            }
        }
    }

    /** The plan of least u for at most {@code budgetCny} [CNY], not negative. u equal within 1e-7: by cost, then by ids. */
    record MostCertain(long budgetCny) implements Goal {
        public MostCertain {
            if (budgetCny < 0) {
                throw new IllegalArgumentException("budgetCny (" + budgetCny + ") is below 0.");
            }
        }
    }
}
