package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.report.words.Numbers;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.scenario.compare.SeenBy;
import org.potline.scenario.compare.Standing;
import org.potline.scenario.compare.TrueSource;

/** Which emission no source of the report sees: why, whether another method would, and how much it is. */
final class UnseenPart {
    private static final Set<String> KNOWN = Set.of("low-voltage-pfc", "green-coke", "pitch", "packing-coke");
    /** What a plant file and a ledger call the stone that flue gas is washed with. */
    private static final Set<String> LIMESTONE = Set.of("limestone", "CaCO3");

    private UnseenPart() {
    }

    static void write(YearView view) {
        view.html().leaf("h3", view.say("heading.unseen"));
        List<TrueSource> unseen = of(view, Standing.UNSEEN);
        List<TrueSource> others = of(view, Standing.OF_ANOTHER);
        if (unseen.isEmpty()) {
            view.html().leaf("p", view.say("unseen.none"));
        } else {
            view.html().leaf("p", view.say("unseen.lead"), "class", "lead");
            unseen(view, unseen);
            view.html().leaf("p", view.say("unseen.from"), "class", "lead");
        }
        if (!others.isEmpty()) {
            others(view, others);
        }
    }

    private static List<TrueSource> of(YearView view, Standing standing) {
        return view.result().truth().stream().filter(source -> source.standing() == standing && source.year() > 0).toList();
    }

    private static void unseen(YearView view, List<TrueSource> unseen) {
        var columns = new ArrayList<>(List.of(words(view.say("column.source")), words(view.say("column.why-unseen"))));
        List<String> methods = view.result().comparison().seenBy().stream().map(SeenBy::method).distinct().toList();
        methods.forEach(method -> columns.add(words(method)));
        columns.add(numbers(view.say("column.true-t")));
        columns.add(numbers(view.say("column.share-emitted")));
        Table table = Table.open(view.html(), view.say("table.unseen"), columns.toArray(Table.Column[]::new));
        for (TrueSource source : unseen) {
            String reason = reason(source.id());
            Html html = table.openRow().leaf("th", view.labels().source(source.id()), "scope", "row")
                    .leaf("td", view.say("unseen-why." + reason), "class", "reason");
            methods.forEach(method -> html.leaf("td", seenBy(view, source.id(), method)));
            html.leaf("td", Numbers.fixed(source.year(), 1), "class", "n")
                    .leaf("td", Numbers.share(source.year(), view.result().emittedTCo2e()), "class", "n").close();
        }
        table.close();
    }

    /** Whether that method would see it, and by which formula. */
    private static String seenBy(YearView view, String source, String method) {
        return view.result().comparison().seenBy().stream().filter(one -> one.source().equals(source) && one.method().equals(method))
                .findFirst().map(one -> one.formula().isPresent() ? view.say("seen-by.formula", Map.of("formula", one.formula().get()))
                        : view.say(one.leftOut() ? "seen-by.left-out" : "seen-by.no")).orElse("–");
    }

    /** Last part of the text keys that tell of an emission. */
    static String reason(String source) {
        String substance = LedgerVocabulary.substance(source);
        if (LIMESTONE.contains(substance) && LedgerVocabulary.place(source).startsWith("@power")) {
            return "desulphurisation";
        }
        return KNOWN.contains(substance) ? substance : "other";
    }

    private static void others(YearView view, List<TrueSource> others) {
        view.html().leaf("h3", view.say("heading.others")).leaf("p", view.say("others.lead"), "class", "lead");
        Table table = Table.open(view.html(), view.say("heading.others"), words(view.say("column.source")), numbers(view.say("column.true-t")));
        others.forEach(source -> table.row(view.labels().source(source.id()), Numbers.fixed(source.year(), 1)));
        table.close();
    }
}
