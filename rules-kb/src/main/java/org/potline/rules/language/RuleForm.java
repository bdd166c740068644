package org.potline.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.standard.RulePack;

/**
 * A rule taken apart: what has to be there, in order, and what it then says.
 *
 * @param name      name
 * @param needs     what has to be there
 * @param arguments what stands in the brackets of {@code judge}, after {@code kcontext}
 */
public record RuleForm(String name, List<Need> needs, List<List<RuleToken>> arguments) {
    /** Subject, whether met, evidence, missing: a rule of several clauses has the clause before them. */
    private static final int WITHOUT_CLAUSE = 4;

    /** Something that has to be there, or must not. */
    public sealed interface Need {
    }

    /**
     * A fact.
     *
     * @param fact       its kind
     * @param variable   variable that stands for it; empty for none
     * @param names      variables that stand for its fields
     * @param conditions what has to hold of it
     */
    public record Fact(String fact, String variable, Map<String, List<RuleToken>> names, List<List<RuleToken>> conditions) implements Need {
    }

    /** All of several, or any of them. */
    public record Several(List<Need> needs, boolean any) implements Need {
    }

    /** Something there is, or there is not. */
    public record Whether(Need need, boolean there) implements Need {
    }

    /** What is gathered from all there is of something: variables with function and what it is applied to; and what has to hold of them. */
    public record Gathered(Need need, Map<String, List<RuleToken>> functions, List<List<RuleToken>> conditions) implements Need {
    }

    /** The rules of all packs that judge a clause. */
    public static List<RuleForm> of(List<RulePack> packs) {
        var rules = new ArrayList<RuleForm>();
        for (RulePack pack : packs) {
            List<RuleToken> tokens = RuleToken.of(pack);
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i - 1).is("rule") && tokens.get(i).kind().equals("text")) {
                    String quoted = tokens.get(i).text();
                    rules.add(new Reading(tokens, i + 1).rule(quoted.substring(1, quoted.length() - 1)));
                }
            }
        }
        return rules;
    }

    public List<RuleToken> subject() {
        return arguments.get(arguments.size() - WITHOUT_CLAUSE);
    }

    public List<RuleToken> met() {
        return arguments.get(arguments.size() - WITHOUT_CLAUSE + 1);
    }

    public List<RuleToken> evidence() {
        return arguments.get(arguments.size() - 2);
    }

    public List<RuleToken> missing() {
        return arguments.get(arguments.size() - 1);
    }

    /** What tells the clause; empty where the rule judges the clause of its own name. */
    public Optional<List<RuleToken>> clause() {
        return arguments.size() > WITHOUT_CLAUSE ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    /** Reads it from the words on. */
    private static final class Reading {
        private final List<RuleToken> tokens;
        private int at;

        Reading(List<RuleToken> tokens, int at) {
            this.tokens = tokens;
            this.at = at;
        }

        private RuleToken token(int ahead) {
            return tokens.get(Math.min(at + ahead, tokens.size() - 1));
        }

        private boolean take(String word) {
            if (!token(0).is(word)) {
                return false;
            }
            at++;
            return true;
        }

        RuleForm rule(String name) {
            take("when");
            var needs = new ArrayList<Need>();
            while (!take("then")) {
                needs.add(need());
                take(";");
            }
            at += 2;    // judge (
            List<List<RuleToken>> arguments = split(until(), ",");
            return new RuleForm(name, needs, arguments.subList(1, arguments.size()));
        }

        private Need need() {
            Need first = single();
            if (!token(0).is("and") && !token(0).is("or")) {
                return first;
            }
            boolean any = token(0).is("or");
            var needs = new ArrayList<Need>(List.of(first));
            while (take("and") || take("or")) {
                needs.add(single());
            }
            return new Several(needs, any);
        }

        private Need single() {
            if (take("exists")) {
                return new Whether(single(), true);
            }
            if (take("not")) {
                return new Whether(single(), false);
            }
            if (take("(")) {
                Need inner = need();
                take(")");
                return inner;
            }
            return take("accumulate") ? gathered() : fact();
        }

        private Gathered gathered() {
            take("(");
            Need need = need();
            take(";");
            var functions = new LinkedHashMap<String, List<RuleToken>>();
            var conditions = new ArrayList<List<RuleToken>>();
            for (List<RuleToken> part : split(until(), ",")) {
                for (List<RuleToken> each : split(part, ";")) {
                    if (each.size() > 2 && each.get(1).is(":")) {
                        functions.put(each.get(0).text(), each.subList(2, each.size()));
                    } else if (!each.isEmpty()) {
                        conditions.add(each);
                    }
                }
            }
            return new Gathered(need, functions, conditions);
        }

        private Fact fact() {
            String variable = "";
            if (token(1).is(":")) {
                variable = token(0).text();
                at += 2;
            }
            String kind = token(0).text();
            at += 2;    // its name and (
            var names = new LinkedHashMap<String, List<RuleToken>>();
            var conditions = new ArrayList<List<RuleToken>>();
            for (List<RuleToken> part : split(until(), ",")) {
                if (part.size() > 2 && part.get(1).is(":")) {
                    names.put(part.get(0).text(), part.subList(2, part.size()));
                } else if (!part.isEmpty()) {
                    conditions.add(part);
                }
            }
            return new Fact(kind, variable, names, conditions);
        }

        /** What stands before the bracket that closes. */
        private List<RuleToken> until() {
            int start = at;
            int open = 1;
            while (open > 0 && at < tokens.size()) {
                open += token(0).is("(") ? 1 : token(0).is(")") ? -1 : 0;
                at++;
            }
            return tokens.subList(start, at - 1);
        }

        private static List<List<RuleToken>> split(List<RuleToken> tokens, String sign) {
            var parts = new ArrayList<List<RuleToken>>();
            int start = 0;
            int open = 0;
            for (int i = 0; i <= tokens.size(); i++) {
                if (i == tokens.size() || open == 0 && tokens.get(i).is(sign)) {
                    parts.add(tokens.subList(start, i));
                    start = i + 1;
                } else {
                    open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
                }
            }
            return parts;
        }
    }
}
