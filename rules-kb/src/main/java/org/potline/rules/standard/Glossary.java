package org.potline.rules.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/**
 * The terms of an edition.
 *
 * @param terms terms, in the order of the standard
 */
public record Glossary(List<Term> terms) {
    /** No term. */
    public static final Glossary NONE = new Glossary(List.of());

    /** A form of a term as it is looked for in a text. */
    private record Form(Term term, String text, Language language) {
        /** In English a whole word, small or capital, of one or several; Chinese has no such things. */
        Pattern pattern() {
            return language == Language.ZH ? Pattern.compile(Pattern.quote(text))
                    : Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(text) + "(s|es)?(?![\\p{L}\\p{N}-])",
                            Pattern.CASE_INSENSITIVE);
        }
    }

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** The terms that a text uses, in either language, in the order of the glossary. */
    public List<Term> usedBy(LocalText text) {
        return usedBy(List.of(text));
    }

    /** The terms that some texts use. */
    public List<Term> usedBy(Collection<LocalText> texts) {
        var used = new HashSet<Term>();
        for (Language language : Language.values()) {
            List<Form> forms = forms(language);
            texts.stream().map(text -> text.in(language)).distinct().forEach(text -> used.addAll(in(text, forms)));
        }
        return terms.stream().filter(used::contains).toList();
    }

    /** The longest form first, and what it took is gone: a source-stream diagram is no source stream. */
    private static Set<Term> in(String text, List<Form> forms) {
        var used = new HashSet<Term>();
        String left = text;
        for (Form form : forms) {
            Matcher found = form.pattern().matcher(left);
            if (found.find()) {
                used.add(form.term());
                left = found.replaceAll("|");
            }
        }
        return used;
    }

    private List<Form> forms(Language language) {
        var forms = new ArrayList<Form>();
        for (Term term : terms) {
            forms.add(new Form(term, term.name().in(language), language));
            term.also().get(language).forEach(form -> forms.add(new Form(term, form, language)));
        }
        forms.sort(Comparator.comparing((Form form) -> form.text().length()).reversed().thenComparing(Form::text));
        return forms;
    }
}
