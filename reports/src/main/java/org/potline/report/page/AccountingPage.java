package org.potline.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.report.page.HeadingPart.Beside;
import org.potline.report.page.HeadingPart.Heading;
import org.potline.report.statutory.StatutoryReport;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.MethodInventory;
import org.potline.twin.text.Language;

/** The page of a ledger: its inventory, the same ledger under all methods, and where the emission is. */
public final class AccountingPage {
    /** Name of its file where it stands beside a year's page. */
    public static final String FILE = "accounting.html";
    private static final String BALANCE = "balance";
    private static final List<String> SECTIONS = List.of("methods", "uncertainty", "hot-spots", "basis", BALANCE, "remarks", "account-made-of");

    private AccountingPage() {
    }

    /**
     * The page of a ledger alone.
     *
     * @param result  the ledger accounted
     * @param initial language that shows when the page is opened
     */
    public static String html(AccountResult result, Language initial) {
        return html(result, initial, Optional.empty());
    }

    /** The page of a year's ledger, beside the {@link AnnualPage}. */
    public static String html(AnnualResult result, Language initial) {
        return html(result.accounting(), initial, Optional.of(AnnualPage.FILE));
    }

    private static String html(AccountResult result, Language initial, Optional<String> annual) {
        Language other = initial == Language.ZH ? Language.EN : Language.ZH;
        String name = result.name().in(initial).equals(result.name().in(other)) ? result.name().in(initial)
                : result.name().in(initial) + " · " + result.name().in(other);
        return Page.html(name + " · " + result.inventory().period(), initial,
                (language, html) -> body(new AccountView(result, language, html), annual));
    }

    private static void body(AccountView view, Optional<String> annual) {
        AccountResult result = view.result();
        HeadingPart.write(view, new Heading(view.say("account.kind"), result.name().in(view.language()) + " · " + result.inventory().period(),
                view.say("account.subtitle", Map.of("method", result.inventory().method(), "document",
                        result.methods().methods().get(0).about().name().in(view.language()))), SECTIONS.stream()
                        .filter(name -> !name.equals(BALANCE) || result.second().isPresent()).toList(),
                Stream.concat(annual.map(file -> new Beside(file, view.say("page.to-annual"))).stream(),
                        Stream.of(new Beside(StatutoryReport.FILE, view.say("page.to-report")))).toList()));
        view.html().line().open("main");
        figures(view);
        SideBySideSection.write(view);
        UncertaintySection.write(view, result, Optional.empty(), "methods");
        HotSpotsSection.write(view, result, true);
        BasisSection.write(view, result.inventory());
        result.second().ifPresent(second -> BalanceSection.write(view.html(), view.words(), view.labels(), second.balance(),
                second.approaches()));
        remarks(view);
        AccountMadeOfSection.write(view);
        view.html().close();
        view.html().line().open("footer").leaf("p", view.say("account.footer")).close();
    }

    private static void figures(AccountView view) {
        AccountResult result = view.result();
        Inventory inventory = result.inventory();
        KeyFigures.incomplete(view, inventory);
        view.html().line().open("section", "class", "figures", "aria-label", view.say("page.figures"));
        KeyFigures.figure(view, "total", Numbers.fixed(inventory.totalTCo2e(), 0), "tCO₂e",
                KeyFigures.sure(view, result.uncertainty().total(), view.say("figure.reported.note",
                        Map.of("rounded", Numbers.shortest(inventory.totalTCo2eRounded())))));
        KeyFigures.figure(view, "process", Numbers.fixed(inventory.processTCo2e(), 0), "tCO₂e",
                KeyFigures.sure(view, result.uncertainty().process(), view.say("figure.process.note")));
        result.methods().cny(inventory.processTCo2e()).ifPresent(cny -> KeyFigures.figure(view, "money", Money.of(cny),
                view.say("unit.money"), view.say("figure.money.note", Money.price(result.methods().price().orElseThrow()))));
        KeyFigures.intensity(view, inventory, result.hotSpots().metalT());
        double least = result.methods().methods().stream().mapToDouble(one -> one.inventory().totalTCo2e()).min().orElseThrow();
        double most = result.methods().methods().stream().mapToDouble(one -> one.inventory().totalTCo2e()).max().orElseThrow();
        KeyFigures.figure(view, "range", Numbers.fixed(most - least, 0), "tCO₂e", view.say("figure.range.note",
                Map.of("least", Numbers.fixed(least, 0), "most", Numbers.fixed(most, 0), "count", result.methods().methods().size())));
        long defaults = inventory.sources().stream().mapToLong(source -> source.defaults().size()).sum();
        KeyFigures.figure(view, "defaults", String.valueOf(defaults), "", view.say("figure.defaults.note",
                Map.of("sources", inventory.sources().stream().filter(source -> !source.defaults().isEmpty()).count(),
                        "all", inventory.sources().size())));
        view.html().close();
    }

    /** What the inventory lacks and remarks, and folded away what the other methods remark. */
    private static void remarks(AccountView view) {
        Html html = view.section("remarks");
        RemarksPart.write(view, view.result().inventory());
        html.leaf("h3", view.say("heading.other-remarks"));
        for (MethodInventory other : view.result().methods().methods().stream().skip(1).toList()) {
            html.line().open("details").leaf("summary", view.say("remarks.of", Map.of("method", other.id(), "count",
                    other.inventory().notes().size())));
            RemarksPart.write(view, other.inventory());
            html.close();
        }
        html.close();
    }
}
