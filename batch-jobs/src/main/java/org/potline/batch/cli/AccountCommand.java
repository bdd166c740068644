package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.potline.report.book.LedgerFile;
import org.potline.report.write.InventoryJson;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.CarbonMassBalance;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.scenario.compare.Approaches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline account}: the inventory of a ledger of real activity data. */
@Command(name = "account")
final class AccountCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LEDGER", descriptionKey = "account.ledger")
    private Path ledger;

    @Option(names = "--method", paramLabel = "ID", defaultValue = "cets-2024", descriptionKey = "option.method")
    private String method;

    @Option(names = "--technology", paramLabel = "T", descriptionKey = "account.technology")
    private String technology;

    @Option(names = "--gwp", paramLabel = "sar|ar4|ar5", descriptionKey = "account.gwp")
    private String gwp;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    AccountCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Method by = Methods.load(method);
        var accountant = new Accountant(by, AccountingChoices.parse(technology, gwp));
        Ledger read = LedgerFile.read(ledger, ledger.toString());
        Inventory inventory = accountant.account(read, read.year());
        if (common.json()) {
            MassBalance balance = CarbonMassBalance.of(read, by, read.year());
            screen.print(InventoryJson.account(inventory, balance, Approaches.of(read, inventory, balance), screen.language()));
        } else {
            screen.print(InventoryText.of(screen, inventory));
        }
        return ExitCode.DONE;
    }
}
