package org.potline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.data.DMatrixSparseTriplet;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.ops.DConvertMatrixStruct;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.CommonOps_DSCC;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.potline.twin.random.Noise;
import org.potline.twin.reconcile.Balance;
import org.potline.twin.reconcile.Reconciler;
import org.potline.twin.reconcile.ReconciliationProblem;

/**
 * Sets of 500 measured values reconciled with 200 balances per second, one thread, factored once: ours one by one and many together,
 * against EJML's sparse Cholesky and LU of A V Aᵀ with the multiplications before and behind. EJML has no order that reduces fill, so it is
 * given its balances in one: without, it is several times slower.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReconciliationBenchmark {
    private static final int SETS = 1024;
    private Reconciler reconciler;
    private Reconciler.Workspace workspace;
    private double[][] sets;
    private double[] reconciled;
    private double[][] series;
    private double[][] reconciledSeries;
    private double[] chiSquares;

    private DMatrixSparseCSC balances;
    private DMatrixSparseCSC gain;
    private LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> cholesky;
    private LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> lu;
    private final DMatrixRMaj residuals = new DMatrixRMaj(StreamNetwork.NODES, 1);
    private final DMatrixRMaj multipliers = new DMatrixRMaj(StreamNetwork.NODES, 1);
    private final DMatrixRMaj corrections = new DMatrixRMaj(StreamNetwork.STREAMS, 1);
    private final DMatrixRMaj measured = new DMatrixRMaj(StreamNetwork.STREAMS, 1);

    @Setup
    public void build() {
        ReconciliationProblem problem = StreamNetwork.problem();
        reconciler = new Reconciler(problem);
        workspace = reconciler.workspace();
        int n = StreamNetwork.STREAMS;
        sets = new double[SETS][n];
        series = new double[n][SETS];
        reconciledSeries = new double[n][SETS];
        reconciled = new double[n];
        chiSquares = new double[SETS];
        for (int i = 0; i < n; i++) {
            Noise noise = Noise.of(2, "set-" + i);
            var estimate = problem.measurements().get(i).estimate();
            for (int t = 0; t < SETS; t++) {
                series[i][t] = estimate.value() + estimate.u() * noise.gaussian(t);
                sets[t][i] = series[i][t];
            }
        }
        buildEjml(problem);
        agree();
    }

    private void buildEjml(ReconciliationProblem problem) {
        var triplets = new DMatrixSparseTriplet(StreamNetwork.NODES, StreamNetwork.STREAMS, 2 * StreamNetwork.STREAMS);
        List<Balance> ordered = StreamNetwork.byMinimumDegree(problem.balances());
        for (int j = 0; j < StreamNetwork.NODES; j++) {
            int row = j;
            ordered.get(j).coefficients().forEach((name, coefficient) ->
                    triplets.addItem(row, Integer.parseInt(name.substring(1)), coefficient));
        }
        balances = DConvertMatrixStruct.convert(triplets, (DMatrixSparseCSC) null);
        double[] variances = problem.measurements().stream().mapToDouble(each -> each.estimate().u() * each.estimate().u()).toArray();
        DMatrixSparseCSC transposed = CommonOps_DSCC.transpose(balances, null, null);
        gain = CommonOps_DSCC.mult(CommonOps_DSCC.diag(variances), transposed, null);
        DMatrixSparseCSC system = CommonOps_DSCC.mult(balances, gain, null);
        cholesky = LinearSolverFactory_DSCC.cholesky(FillReducing.NONE);
        lu = LinearSolverFactory_DSCC.lu(FillReducing.NONE);
        if (!cholesky.setA(system.copy()) || !lu.setA(system.copy())) {
            throw new IllegalStateException("EJML cannot factor the network.");
        }
    }

    private void agree() {
        reconciler.reconcile(sets[0], reconciled, workspace);
        DMatrixRMaj theirs = ejml(0, cholesky);
        for (int i = 0; i < reconciled.length; i++) {
            if (Math.abs(reconciled[i] - theirs.data[i]) > 1e-9) {
                throw new IllegalStateException("The two do not agree on stream " + i + ": " + reconciled[i] + ", " + theirs.data[i]);
            }
        }
    }

    private DMatrixRMaj ejml(int set, LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver) {
        measured.data = sets[set];
        CommonOps_DSCC.mult(balances, measured, residuals);
        solver.solve(residuals, multipliers);
        CommonOps_DSCC.mult(gain, multipliers, corrections);
        for (int i = 0; i < corrections.data.length; i++) {
            corrections.data[i] = measured.data[i] - corrections.data[i];
        }
        return corrections;
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double oneByOne() {
        double sum = 0;
        for (int t = 0; t < SETS; t++) {
            sum += reconciler.reconcile(sets[t], reconciled, workspace);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double[] manyTogether() {
        reconciler.reconcile(series, reconciledSeries, chiSquares, workspace);
        return chiSquares;
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double ejmlCholesky() {
        double sum = 0;
        for (int t = 0; t < SETS; t++) {
            sum += ejml(t, cholesky).data[0];
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double ejmlLu() {
        double sum = 0;
        for (int t = 0; t < SETS; t++) {
            sum += ejml(t, lu).data[0];
        }
        return sum;
    }
}
