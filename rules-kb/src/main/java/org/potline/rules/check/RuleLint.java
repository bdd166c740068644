package org.potline.rules.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/**
 * Reads a rule pack word by word, before the engine does, and refuses what a rule may not hold: any word that is not of the rule
 * language, so also imports, functions, salience, Java classes; any consequence other than one judge(...). A lint against mistakes, not a wall against malice: packs of strangers belong in a process
 * of their own.
 */
final class RuleLint {
    private static final RuleWords WORDS = new RuleWords();
    private static final RuleToken START = new RuleToken("sign", ";", 0);

    private final RulePack pack;
    private final Problems problems;
    private final List<RuleToken> tokens;

    private RuleLint(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        tokens = RuleToken.of(pack);
    }

    static void check(RulePack pack, Problems problems) {
        var lint = new RuleLint(pack, problems);
        lint.checkWords(lint.checkFields());
        lint.checkConsequences();
    }

    private void checkWords(Set<RuleToken> told) {
        for (RuleToken token : tokens) {
            switch (token.kind()) {
                case "word" -> {
                    if (!told.contains(token)) {
                        checkWord(token);
                    }
                }
                case "odd" -> refuse(token, "rule-sign");
                default -> { }
            }
        }
    }

    private void checkWord(RuleToken token) {
        if (token.text().startsWith("$") || WORDS.has(token.text())) {
            return;
        }
        String near = WORDS.nearest(token.text());
        add(token, near.isEmpty() ? "rule-word" : "rule-word-near", Map.of("value", token.text(), "near", near));
    }

    /** In the brackets of a fact stand its own fields; of a word that is none, the fields there are can be told. */
    private Set<RuleToken> checkFields() {
        var told = new HashSet<RuleToken>();
        var open = new ArrayDeque<String>();
        RuleToken before = START;
        for (int i = 0; i < tokens.size(); i++) {
            RuleToken token = tokens.get(i);
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (token.is("(")) {
                open.push(RuleWords.isFact(before.text()) ? before.text() : before.isWord() || open.isEmpty() ? "" : open.peek());
            } else if (token.is(")")) {
                open.poll();
            } else if (token.isWord() && !open.isEmpty() && !open.peek().isEmpty() && !before.is(".") && !called
                    && !RuleWords.mayStandIn(open.peek(), token.text())) {
                String fact = open.peek();
                String near = RuleWords.nearest(token.text(), RuleWords.fields(fact));
                add(token, near.isEmpty() ? "rule-field" : "rule-field-near", Map.of("value", token.text(), "fact", fact, "fields",
                        String.join(", ", RuleWords.fields(fact)), "near", near));
                told.add(token);
            }
            before = token;
        }
        return told;
    }

    private void checkConsequences() {
        Optional<RuleToken> then = Optional.empty();
        var consequence = new ArrayList<RuleToken>();
        for (RuleToken token : tokens) {
            if (token.is("then")) {
                then = Optional.of(token);
                consequence.clear();
            } else if (token.is("end")) {
                then.ifPresent(start -> refuseIf(!allowed(consequence), start, "rule-consequence"));
                then = Optional.empty();
            } else {
                consequence.add(token);
            }
        }
    }

    /** One call with its brackets closed at its end only, then a semicolon. */
    private static boolean allowed(List<RuleToken> tokens) {
        int last = tokens.size() - 1;
        return last >= 3 && tokens.get(0).is("judge") && tokens.get(last).is(";") && closing(tokens) == last - 1;
    }

    /** Index of the bracket that closes the second token, an opening one; -1 where there is none. */
    private static int closing(List<RuleToken> tokens) {
        int open = 0;
        for (int i = 1; i < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open <= 0) {
                return open == 0 && i > 1 ? i : -1;
            }
        }
        return -1;
    }

    private void refuseIf(boolean wrong, RuleToken token, String key) {
        if (wrong) {
            refuse(token, key);
        }
    }

    private void refuse(RuleToken token, String key) {
        add(token, key, Map.of("value", token.text()));
    }

    private void add(RuleToken token, String key, Map<String, String> values) {
        problems.add(token.where(pack), RuleCompiler.BUNDLE, key, values);
    }
}
