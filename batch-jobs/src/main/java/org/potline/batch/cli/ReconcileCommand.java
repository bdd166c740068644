package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.twin.reconcile.ProblemReader;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline reconcile}: measured values made to satisfy their balances, and which of them the balances give the lie. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {
    private static final double LARGEST_FAULT_PCT = 1000;

    @Parameters(index = "0", paramLabel = "PROBLEM", descriptionKey = "reconcile.problem")
    private Path problem;

    @Option(names = "--fault", paramLabel = "PCT", defaultValue = "2", descriptionKey = "reconcile.fault")
    private double faultPct;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    ReconcileCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!(faultPct > 0 && faultPct <= LARGEST_FAULT_PCT)) {
            throw BadInput.of(Where.file("--fault"), "batch", "reconcile-fault", Map.of("value", faultPct));
        }
        Reconciliation done = Reconciliation.of(ProblemReader.read(problem, problem.toString()));
        screen.print(common.json() ? ReconciliationJson.of(done, faultPct) : new ReconciliationText(screen, done, faultPct).toString());
        return done.isConsistent() ? ExitCode.DONE : ExitCode.NO;
    }
}
