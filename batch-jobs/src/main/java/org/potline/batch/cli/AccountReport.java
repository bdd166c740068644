package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.report.book.LedgerFile;
import org.potline.report.chart.Fonts;
import org.potline.report.write.AccountFiles;
import org.potline.report.write.InventoryJson;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.rules.form.Forms;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.compare.SecondApproach;
import org.potline.scenario.compare.SideBySide;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** A ledger under all methods, as a page; on the screen the inventory, the methods side by side, and where the page is. */
final class AccountReport {
    private final Screen screen;
    private final boolean json;

    AccountReport(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    /** @throws BadInput when ledger, method or folder cannot be used; then nothing is written */
    int write(Path file, Optional<Path> out, Method method, AccountingChoices choices) {
        if (out.filter(folder -> folder.toString().isBlank()).isPresent()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        Ledger ledger = LedgerFile.read(file, file.toString());
        String name = file.getFileName().toString();
        Path folder = GivenFolder.resolve(out.orElse(Path.of("out", "account-" + stem(name)))).normalize();
        AccountFiles.checkWritable(folder);
        Fonts.check();
        SideBySide methods = SideBySide.of(ledger, ledger.year(), method, choices, Methods.all());
        var hashes = new TreeMap<>(Map.of(name, Content.sha256(file), "methods", Methods.sha256(), "forms", Forms.sha256()));
        var result = new AccountResult(LocalText.same(name), Optional.empty(), ledger, methods,
                Optional.of(SecondApproach.of(ledger, methods.base(), method)), hashes);
        Path page = AccountFiles.write(result, choices, folder, screen.language());
        if (json) {
            screen.print(InventoryJson.account(result, screen.language()));
            return ExitCode.DONE;
        }
        screen.print(InventoryText.of(screen, result.methods().methods().get(0)));
        screen.print(MethodsText.of(screen, methods));
        screen.say("report-at", Map.of("file", page));
        return ExitCode.DONE;
    }

    /** A file's name without its ending. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
