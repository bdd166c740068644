package org.potline.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.potline.rules.language.RuleToken;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Where;

/**
 * The text of one rule.
 *
 * @param name   its name
 * @param pack   pack it stands in
 * @param tokens its words and signs, from {@code rule} to {@code end}
 */
record RuleSource(String name, RulePack pack, List<RuleToken> tokens) {
    RuleSource {
        tokens = List.copyOf(tokens);
    }

    /** The rules of a pack, in its order. */
    static List<RuleSource> of(RulePack pack) {
        var rules = new ArrayList<RuleSource>();
        var own = new ArrayList<RuleToken>();
        for (RuleToken token : RuleToken.of(pack)) {
            own.add(token);
            if (token.is("end")) {
                if (own.size() > 1 && own.get(0).is("rule")) {
                    String quoted = own.get(1).text();
                    rules.add(new RuleSource(quoted.substring(1, quoted.length() - 1), pack, own));
                }
                own.clear();
            }
        }
        return rules;
    }

    /** The rule alone, as a pack. */
    RulePack alone() {
        return new RulePack(pack.shown(), text(start(0), end(tokens.size() - 1)));
    }

    /** The rule alone, with what stands from one place of the pack's text to another replaced. */
    RulePack with(int from, int to, String instead) {
        return new RulePack(pack.shown(), text(start(0), from) + instead + text(to, end(tokens.size() - 1)));
    }

    RuleToken token(int i) {
        return i < 0 || i >= tokens.size() ? new RuleToken("sign", "", -1) : tokens.get(i);
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    int end(int i) {
        return start(i) + tokens.get(i).text().length();
    }

    String text(int from, int to) {
        return pack.text().substring(from, to);
    }

    Where where(int i) {
        Where at = tokens.get(i).where(pack);
        return new Where(at.file(), at.line(), 0);
    }

    /** Index of the bracket that closes the one at {@code i}. */
    int closing(int i) {
        int open = 0;
        for (int at = i; at < tokens.size(); at++) {
            open += token(at).is("(") ? 1 : token(at).is(")") ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return tokens.size() - 1;
    }

    /** Index of the bracket that opens the one closed at {@code i}. */
    int opening(int i) {
        int open = 0;
        for (int at = i; at > 0; at--) {
            open += token(at).is(")") ? 1 : token(at).is("(") ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return 0;
    }
}
