package org.potline.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.MultiAccumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.SingleAccumulate;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleToken;

/**
 * Gives a rule's {@code collectList( $x )} our own {@link ListAccumulator}. Whatever else is gathered, or stands where we do not look, is left to
 * the engine.
 */
final class GatheredLists {
    /** {@code collectList ( $x )}. */
    private static final int PLAIN = 4;

    private GatheredLists() {
    }

    static void take(RuleForm form, RuleImpl rule) {
        List<RuleForm.Gathered> gathered = form.needs().stream().filter(RuleForm.Gathered.class::isInstance).map(RuleForm.Gathered.class::cast)
                .toList();
        var accumulates = new ArrayList<Accumulate>();
        rule.getLhs().getChildren().forEach(child -> add(child, accumulates));
        if (gathered.size() == accumulates.size()) {
            for (int i = 0; i < gathered.size(); i++) {
                take(List.copyOf(gathered.get(i).functions().values()), accumulates.get(i));
            }
        }
    }

    private static void add(RuleConditionElement element, List<Accumulate> accumulates) {
        if (element instanceof Pattern pattern && pattern.getSource() instanceof Accumulate accumulate) {
            accumulates.add(accumulate);
        }
    }

    private static void take(List<List<RuleToken>> functions, Accumulate accumulate) {
        if (functions.size() != accumulate.getAccumulators().length) {
            return;
        }
        for (int i = 0; i < functions.size(); i++) {
            List<RuleToken> function = functions.get(i);
            if (function.size() == PLAIN && function.get(0).is("collectList") && function.get(2).text().startsWith("$")) {
                var own = new ListAccumulator(function.get(2).text());
                if (accumulate instanceof SingleAccumulate single) {
                    single.new Wirer().wire(own);
                } else if (accumulate instanceof MultiAccumulate several) {
                    several.new Wirer(i).wire(own);
                }
            }
        }
    }
}
