package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.potline.report.book.LedgerFile;
import org.potline.report.write.InventoryJson;
import org.potline.report.write.LedgerTemplateFiles;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SecondApproach;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code potline account}: the inventory of a ledger of real activity data, its page, or a ledger to fill in. */
@Command(name = "account")
final class AccountCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int DEFAULT_YEAR = 2025;
    private static final Path DEFAULT_FOLDER = Path.of("out", "ledger-template");

    @Parameters(index = "0", arity = "0..1", paramLabel = "LEDGER", descriptionKey = "account.ledger")
    private Path ledger;

    @Option(names = "--report", descriptionKey = "account.report")
    private boolean report;

    @Option(names = "--template", descriptionKey = "account.template")
    private boolean template;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "account.year")
    private Integer year;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "account.out")
    private Path out;

    @Option(names = "--method", paramLabel = "ID", defaultValue = "cets-2024", descriptionKey = "option.method")
    private String method;

    @Option(names = "--technology", paramLabel = "T", descriptionKey = "account.technology")
    private String technology;

    @Option(names = "--gwp", paramLabel = "sar|ar4|ar5", descriptionKey = "account.gwp")
    private String gwp;

    @Option(names = "--months-err", paramLabel = "common|independent", descriptionKey = "account.months-err")
    private String monthsErr;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    private final Screen screen;

    AccountCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return template ? writeTemplate() : account();
    }

    private int account() {
        if (ledger == null) {
            throw new MissingParameterException(spec.commandLine(), spec.positionalParameters().get(0), "");
        }
        refuseUseless("--year", year, "template-alone");
        Method by = Methods.load(method);
        AccountingChoices choices = AccountingChoices.parse(technology, gwp, monthsErr);
        if (report || out != null) {
            return new AccountReport(screen, common.json()).write(ledger, Optional.ofNullable(out), by, choices);
        }
        Ledger read = LedgerFile.read(ledger, ledger.toString());
        MethodInventory accounted = MethodInventory.of(by, choices, read, read.year());
        if (common.json()) {
            screen.print(InventoryJson.account(accounted, SecondApproach.of(read, accounted.inventory(), by), screen.language()));
        } else {
            screen.print(InventoryText.of(screen, accounted));
        }
        return ExitCode.DONE;
    }

    private int writeTemplate() {
        refuseUseless("LEDGER", ledger, "template-no-ledger");
        refuseUseless("--report", report ? "--report" : null, "template-no-report");
        int of = year == null ? DEFAULT_YEAR : year;
        if (of < FIRST_YEAR || of > LAST_YEAR) {
            throw BadInput.of(Where.file("--year"), "batch", "year-out-of-range", Map.of("year", of));
        }
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        List<Path> files = LedgerTemplateFiles.write(GivenFolder.resolve(out == null ? DEFAULT_FOLDER : out).normalize(), of,
                screen.language());
        if (common.json()) {
            screen.print(LedgerTemplateFiles.json(files));
        } else {
            files.forEach(file -> screen.say("template-at", Map.of("file", file)));
        }
        return ExitCode.DONE;
    }

    /** Refuses a word that would be passed over. */
    private static void refuseUseless(String word, Object given, String key) {
        if (given != null) {
            throw BadInput.of(Where.file(word), "batch", key, Map.of("value", given));
        }
    }
}
