package org.potline.report.page;

import static org.potline.report.page.Table.Column.ids;
import static org.potline.report.page.Table.Column.words;

import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.MethodInventory;

/** What the accounting page was made of: the ledger, and the methods with their documents. */
final class AccountMadeOfSection {
    private AccountMadeOfSection() {
    }

    static void write(AccountView view) {
        Html html = view.section("account-made-of");
        AccountResult result = view.result();
        html.open("dl", "class", "card");
        MadeOfSection.fact(view, "ledger", result.name().in(view.language()));
        MadeOfSection.fact(view, "period", result.inventory().period());
        MadeOfSection.fact(view, "method", result.inventory().method());
        html.close();
        Table table = Table.open(html, view.say("table.documents"), ids(view.say("column.method")), words(view.say("column.document")),
                words(view.say("column.counts")), words(view.say("column.confidence")));
        for (MethodInventory one : result.methods().methods()) {
            table.openRow().leaf("th", one.id(), "scope", "row", "class", "w id")
                    .leaf("td", one.about().name().in(view.language()), "class", "reason")
                    .leaf("td", one.about().boundary().in(view.language()), "class", "requirement").open("td");
            Badges.confidence(view, one.about().confidence());
            html.close().close();
        }
        table.close();
        MadeOfSection.hashes(view, result.inputHashes());
        html.close();
    }
}
