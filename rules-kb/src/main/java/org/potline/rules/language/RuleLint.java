package org.potline.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/**
 * Reads a rule pack word by word, before the engine does, and lets pass only what it knows: {@code rule "NAME" when} patterns of facts
 * {@code then} one {@code judge(...)} {@code end}. All else is refused, and with it imports, functions, queries, attributes, other
 * consequences, calls of anything but what facts can be asked. It holds for every pack, whoever wrote it. What it and the engine might
 * read differently is refused first ({@link PackText}).
 */
public final class RuleLint {
    static final String WORD = "rule-word";
    private static final RuleWords WORDS = new RuleWords();
    private static final RuleToken NOTHING = new RuleToken("sign", "", 0);

    private final RulePack pack;
    private final Problems problems;
    private final List<RuleToken> tokens;
    private final Set<Integer> toldLines = new HashSet<>();

    private RuleLint(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        tokens = RuleToken.of(pack);
    }

    public static void check(RulePack pack, Problems problems) {
        if (PackText.refuses(pack, problems)) {
            return;
        }
        var lint = new RuleLint(pack, problems);
        int before = problems.count();
        lint.checkPack();
        if (problems.count() == before) {
            RuleTypes.check(pack, problems);
        }
        if (problems.count() == before) {   // a fact taken for another takes its variables with it: that is told first
            lint.checkVariables();
        }
    }

    private RuleToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    private void checkPack() {
        int i = 0;
        int rules = 0;
        while (i < tokens.size()) {
            if (at(i).is("rule")) {
                int start = i;
                i = checkRule(i);
                if (++rules == PackText.MOST_RULES + 1) {
                    refuse(at(start), "rule-too-many");
                }
            } else {
                word(at(i));
                while (i < tokens.size() && !at(i).is("rule")) {
                    i++;
                }
            }
        }
    }

    /** One rule. @return index after it */
    private int checkRule(int start) {
        RuleToken name = at(start + 1);
        if (!name.kind().equals("text") || !name.text().matches("\"[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}\"")) {
            refuse(name == NOTHING ? at(start) : name, "rule-name");
        }
        int when = start + 2;
        if (!at(when).is("when")) {
            word(at(when) == NOTHING ? at(start) : at(when));
        }
        int then = find(when, "then");
        int end = find(then, "end");
        if (!at(then).is("then") || !at(end).is("end")) {
            refuse(at(start), at(then).is("then") ? "rule-without-end" : "rule-without-then");
            return Math.max(end, start + 1);
        }
        int before = problems.count();
        new RulePatterns(this, tokens.subList(Math.min(when + 1, then), then)).check();
        new RuleConsequence(this, tokens.subList(then + 1, end), at(then)).check();
        if (problems.count() == before) {
            RuleSize.check(this, at(start), tokens.subList(when + 1, end));
        }
        return end + 1;
    }

    /** Every variable has to be given a value before "then". */
    private void checkVariables() {
        for (int start = find(0, "rule"); start < tokens.size(); start = find(find(start + 1, "end"), "rule")) {
            int then = find(start + 1, "then");
            var named = new TreeSet<String>();
            for (int i = start; i < then; i++) {
                if (at(i).text().startsWith("$") && at(i + 1).is(":")) {
                    named.add(at(i).text());
                }
            }
            tokens.subList(start, find(then, "end")).stream().filter(token -> token.isWord() && token.text().startsWith("$")
                    && !named.contains(token.text())).forEach(token -> {
                        String near = RuleWords.nearest(token.text(), named);
                        add(token, near.isEmpty() ? "rule-variable" : "rule-variable-near", Map.of("value", token.text(), "near", near));
                    });
        }
    }

    /** Index of a word from an index on, at most that of the next rule or the end. */
    private int find(int from, String word) {
        int i = from;
        while (i < tokens.size() && !at(i).is(word) && !at(i).is("rule")) {
            i++;
        }
        return i;
    }

    /** Refuses a sign that no rule has. */
    void sign(RuleToken token) {
        if (token.kind().equals("odd")) {
            refuse(token, "rule-sign");
        }
    }

    /** Refuses a word at a place where it cannot stand, with the known one that is nearest, unless it is known and only stands wrongly. */
    void word(RuleToken token) {
        String near = WORDS.has(token.text()) || !token.isWord() ? "" : WORDS.nearest(token.text());
        if (WORDS.has(token.text()) || !token.isWord()) {
            add(token, "rule-place", Map.of("value", token.text()));
        } else {
            add(token, near.isEmpty() ? WORD : "rule-word-near", Map.of("value", token.text(), "near", near));
        }
    }

    /** Refuses a word that is no field of the fact in whose brackets it stands. */
    void field(RuleToken token, String fact) {
        List<String> fields = new ArrayList<>(RuleWords.fields(fact));
        String near = RuleWords.nearest(token.text(), fields);
        add(token, near.isEmpty() ? "rule-field" : "rule-field-near", Map.of("value", token.text(), "fact", fact, "fields",
                String.join(", ", fields), "near", near));
    }

    void refuse(RuleToken token, String key) {
        add(token, key, Map.of("value", token.text()));
    }

    /** One error a line: what follows on it is most often its echo. */
    void add(RuleToken token, String key, Map<String, String> values) {
        if (toldLines.add(token.where(pack).line())) {
            problems.add(token.where(pack), RuleTexts.BUNDLE, key, values);
        }
    }
}
