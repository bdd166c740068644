package org.potline.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * One rule as a pack has it, and what it rests on as far as its words tell.
 *
 * @param name   name
 * @param pack   pack it stands in
 * @param from   where it begins in the pack's text
 * @param to     where it has ended
 * @param words  words it uses
 * @param limits parameters it compares with
 * @param makes  facts it makes, if it is one of the program's own
 * @param open   whether it speaks of limits without naming their parameter, and so may rest on any
 */
public record RuleText(String name, RulePack pack, int from, int to, Set<String> words, Set<String> limits, Set<String> makes, boolean open) {
    private static final String LIMIT = "Bound";

    /** The rules of packs, in their order. */
    public static List<RuleText> of(Collection<RulePack> packs) {
        return packs.stream().flatMap(pack -> of(pack).stream()).toList();
    }

    private static List<RuleText> of(RulePack pack) {
        var rules = new ArrayList<RuleText>();
        List<RuleToken> tokens = RuleToken.of(pack);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("rule") && tokens.get(i + 1).kind().equals("text")) {
                int end = end(tokens, i);
                rules.add(of(pack, tokens.subList(i, end)));
                i = end - 1;
            }
        }
        return rules;
    }

    /** Index after the word that ends the rule which begins at an index. */
    private static int end(List<RuleToken> tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            if (tokens.get(i).is("end")) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static RuleText of(RulePack pack, List<RuleToken> tokens) {
        var words = new TreeSet<String>();
        var limits = new TreeSet<String>();
        var makes = new TreeSet<String>();
        int patterns = 0;
        int named = 0;
        for (int i = 2; i < tokens.size(); i++) {
            RuleToken token = tokens.get(i);
            if (token.isWord()) {
                words.add(token.text());
                patterns += token.is(LIMIT) && !tokens.get(i - 1).is("new") ? 1 : 0;
                if (tokens.get(i - 1).is("new")) {
                    makes.add(token.text());
                }
            } else if (token.kind().equals("text") && tokens.get(i - 1).is("==") && tokens.get(i - 2).is("of")) {
                limits.add(inside(token));
                named++;
            }
        }
        RuleToken last = tokens.get(tokens.size() - 1);
        return new RuleText(inside(tokens.get(1)), pack, tokens.get(0).start(), last.start() + last.text().length(), words, limits, makes,
                patterns > named);
    }

    private static String inside(RuleToken text) {
        return text.text().substring(1, text.text().length() - 1);
    }

    /** The name that clauses know a rule by: of {@code EQ-6.chain}, which judges one of the things that EQ-6 asks, {@code EQ-6}. */
    public static String clauseOf(String rule) {
        return RuleHead.clauseOf(rule);
    }

    /** Itself, without what stands around it. */
    public String text() {
        return pack.text().substring(from, to);
    }

    /** Itself word by word: two rules that differ in blanks and comments alone are one. */
    public List<String> wordByWord() {
        return RuleToken.of(new RulePack(pack.shown(), text())).stream().map(RuleToken::text).toList();
    }

    public Where where() {
        return new Where(pack.shown(), (int) pack.text().substring(0, from).chars().filter(c -> c == '\n').count() + 1, 0);
    }

    /** Whether it rests on a value of a parameter. */
    public boolean reads(String parameter) {
        return open && !makes.contains(LIMIT) || limits.contains(parameter);
    }

    /** The packs with some of their rules only; every rule stays on its lines. */
    public static List<RulePack> only(List<RulePack> packs, Set<String> names) {
        return packs.stream().filter(pack -> of(pack).stream().anyMatch(rule -> names.contains(rule.name())))
                .map(pack -> blanked(pack, of(pack).stream().filter(rule -> !names.contains(rule.name())).toList())).toList();
    }

    /** The packs without some of their rules; every other rule stays on its lines. */
    public static List<RulePack> without(List<RulePack> packs, Set<String> names) {
        Set<String> kept = of(packs).stream().map(RuleText::name).filter(name -> !names.contains(name)).collect(Collectors.toSet());
        return packs.stream().map(pack -> of(pack).stream().allMatch(rule -> kept.contains(rule.name())) ? pack
                : blanked(pack, of(pack).stream().filter(rule -> !kept.contains(rule.name())).toList())).toList();
    }

    private static RulePack blanked(RulePack pack, List<RuleText> rules) {
        var text = new StringBuilder(pack.text());
        for (RuleText rule : rules) {
            for (int i = rule.from(); i < rule.to(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return new RulePack(pack.shown(), text.toString());
    }
}
