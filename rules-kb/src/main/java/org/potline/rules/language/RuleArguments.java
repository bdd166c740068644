package org.potline.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.potline.rules.fact.Outcome;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/** Looks at what stands in the brackets of {@code judge}: how much, and of what kind. The engine would take a number for an id. */
final class RuleArguments {
    /** With {@code kcontext}: subject, whether met, evidence, missing; or clause, subject, ... */
    private static final int FEWEST = 5;
    private static final int MOST = 6;

    /** What stands from one index to before another. */
    private record Argument(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }

        String said(List<RuleToken> tokens) {
            return tokens.subList(from, to).stream().map(RuleToken::text).collect(Collectors.joining());
        }
    }

    private final RulePack pack;
    private final Problems problems;
    private final List<RuleToken> tokens;
    private final BiFunction<Integer, Integer, Optional<Class<?>>> kinds;

    RuleArguments(RulePack pack, Problems problems, List<RuleToken> tokens, BiFunction<Integer, Integer, Optional<Class<?>>> kinds) {
        this.pack = pack;
        this.problems = problems;
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /** @param from index after the bracket that opens */
    void check(int from) {
        List<Argument> arguments = split(from);
        if (arguments.size() < FEWEST || arguments.size() > MOST || arguments.stream().anyMatch(Argument::isEmpty)) {
            problems.add(tokens.get(from - 2).where(pack), RuleTexts.BUNDLE, "judge-count",
                    Map.of("count", arguments.stream().filter(each -> !each.isEmpty()).count() - 1));
            return;
        }
        boolean named = arguments.size() == MOST;
        if (named) {
            expect(arguments.get(1), "clause", List.of(String.class));
        }
        expect(arguments.get(named ? 2 : 1), "subject", List.of(String.class));
        expect(arguments.get(named ? 3 : 2), "met", named ? List.of(boolean.class) : List.of(boolean.class, Outcome.class));
    }

    private void expect(Argument argument, String place, List<Class<?>> wanted) {
        RuleToken first = tokens.get(argument.from());
        kinds.apply(argument.from(), argument.to()).filter(kind -> !wanted.contains(kind)).ifPresent(kind -> problems.add(first.where(pack),
                RuleTexts.BUNDLE, "judge-kind." + place, Map.of("value", argument.said(tokens), "kind", RuleTypes.kind(kind))));
    }

    private List<Argument> split(int from) {
        var arguments = new ArrayList<Argument>();
        int start = from;
        int open = 1;
        for (int i = from; i < tokens.size() && open > 0; i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open == 0 || open == 1 && tokens.get(i).is(",")) {
                arguments.add(new Argument(start, i));
                start = i + 1;
            }
        }
        return arguments;
    }
}
