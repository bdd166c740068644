package org.potline.twin.reconcile;

import java.util.Arrays;

/**
 * Reconciles many sets of measured values with one structure: balances, who is measured, and covariance are taken apart and factored once.
 * A set after another or many together come out the same to the last bit. It may be used by several threads, each with a workspace of its
 * own; nothing is allocated on the way.
 *
 * <p>Relations between perfectly known values are taken as satisfied: {@link Reconciliation} checks them.
 */
public final class Reconciler {
    /** Further steps that reconcile what rounding left of the balances. */
    static final int REFINEMENTS = 2;
    /** Sets that go through the factors together: so many that the work on each entry is worth its while, and all stays near the processor. */
    static final int LANES = 64;
    private static final double SATISFIED = 1e-13;

    private final ResidualSystem system;
    private final int refinements;
    private final int[] definedStart;
    private final int[] definedColumn;
    private final double[] definedValue;
    private final double[] definedConstant;
    private final int[] defined;

    /** Memory of one thread. */
    public static final class Workspace {
        private final double[] residuals;
        private final double[][] lanes;
        private final double[] row = new double[LANES];
        private final double[][] values;

        private Workspace(int degrees, int measured) {
            residuals = new double[degrees];
            lanes = new double[degrees][LANES];
            values = new double[measured][LANES];
        }
    }

    /** @throws Contradiction when no values satisfy the balances */
    public Reconciler(ReconciliationProblem problem) {
        var structure = new BalanceStructure(problem, new ErrorMatrix(problem.measurements()));
        system = new ResidualSystem(structure);
        int count = 0;
        int entries = 0;
        int[] known = new int[structure.unmeasured()];
        for (int j = 0; j < structure.unmeasured(); j++) {
            SparseRow row = structure.definition(j);
            if (row != null && row.count(column -> column >= structure.measured() && column < structure.constantColumn()) == 1) {
                known[count++] = j;
                entries += row.size();
            }
        }
        defined = Arrays.copyOf(known, count);
        definedStart = new int[count + 1];
        definedColumn = new int[entries];
        definedValue = new double[entries];
        definedConstant = new double[count];
        for (int d = 0; d < count; d++) {
            define(d, structure, structure.definition(defined[d]));
        }
        refinements = refinementsNeeded();
    }

    private void define(int d, BalanceStructure structure, SparseRow row) {
        double own = row.value(structure.measured() + defined[d]);
        int at = definedStart[d];
        for (int k = 0; k < row.size() && row.columns[k] < structure.measured(); k++) {
            definedColumn[at] = row.columns[k];
            definedValue[at++] = -row.values[k] / own;
        }
        definedStart[d + 1] = at;
        definedConstant[d] = -row.value(structure.constantColumn()) / own;
    }

    /** Tries errors of one standard uncertainty, and sees whether one step leaves anything of them. */
    private int refinementsNeeded() {
        Workspace workspace = workspace();
        double[] values = new double[system.structure().measured()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.sqrt(system.structure().errors().variance(i)) * (i % 2 == 0 ? 1 : -1);
        }
        double[] size = new double[workspace.residuals.length];
        for (int j = 0; j < size.length; j++) {
            for (int at = system.rowStart[j]; at < system.rowStart[j + 1]; at++) {
                size[j] = Math.max(size[j], Math.abs(system.rowValue[at] * values[system.rowColumn[at]]));
            }
            size[j] = Math.max(size[j], Math.abs(system.constants[j]));
        }
        for (int steps = 0; steps < REFINEMENTS; steps++) {
            step(values, workspace.residuals);
            system.residuals(values, workspace.residuals);
            boolean satisfied = true;
            for (int j = 0; j < size.length; j++) {
                satisfied &= Math.abs(workspace.residuals[j]) <= SATISFIED * size[j];
            }
            if (satisfied) {
                return steps;
            }
        }
        return REFINEMENTS;
    }

    public Workspace workspace() {
        return new Workspace(system.degreesOfFreedom(), system.structure().measured());
    }

    /** Numbers, among the unmeasured quantities of the problem, of those that follow from measured ones. */
    public int[] observable() {
        return defined.clone();
    }

    public int degreesOfFreedom() {
        return system.degreesOfFreedom();
    }

    private double step(double[] values, double[] residuals) {
        system.residuals(values, residuals);
        double sum = system.solve(residuals);
        system.correct(values, residuals);
        return sum;
    }

    /**
     * Reconciles one set.
     *
     * @param measured   measured values in the order of the problem
     * @param reconciled receives their reconciled values; may be the same array
     * @return γ, the value of the global test
     */
    public double reconcile(double[] measured, double[] reconciled, Workspace workspace) {
        System.arraycopy(measured, 0, reconciled, 0, measured.length);
        double chiSquare = step(reconciled, workspace.residuals);
        for (int time = 0; time < refinements; time++) {
            step(reconciled, workspace.residuals);
        }
        return chiSquare;
    }

    /**
     * What follows for the observable quantities.
     *
     * @param reconciled reconciled values of the measured ones
     * @param values     receives theirs, in the order of {@link #observable}
     */
    public void derive(double[] reconciled, double[] values) {
        for (int d = 0; d < defined.length; d++) {
            double sum = definedConstant[d];
            for (int at = definedStart[d]; at < definedStart[d + 1]; at++) {
                sum += definedValue[at] * reconciled[definedColumn[at]];
            }
            values[d] = sum;
        }
    }

    /**
     * Reconciles many sets.
     *
     * @param measured   of each measured quantity the values of all sets
     * @param reconciled receives the reconciled ones, likewise; may be the same arrays
     * @param chiSquares receives γ of each set
     */
    public void reconcile(double[][] measured, double[][] reconciled, double[] chiSquares, Workspace workspace) {
        for (int from = 0; from < chiSquares.length; from += LANES) {
            int lanes = Math.min(LANES, chiSquares.length - from);
            for (int i = 0; i < measured.length; i++) {
                System.arraycopy(measured[i], from, workspace.values[i], 0, lanes);
            }
            step(workspace, lanes);
            Lanes.sumSquares(workspace.row, workspace.lanes, system.factor().inverseD, lanes);
            System.arraycopy(workspace.row, 0, chiSquares, from, lanes);
            finish(workspace, lanes);
            for (int time = 0; time < refinements; time++) {
                step(workspace, lanes);
                finish(workspace, lanes);
            }
            for (int i = 0; i < measured.length; i++) {
                System.arraycopy(workspace.values[i], 0, reconciled[i], from, lanes);
            }
        }
    }

    /** L⁻¹ of the residuals of all lanes. */
    private void step(Workspace workspace, int lanes) {
        double[][] y = workspace.lanes;
        LdlFactor factor = system.factor();
        for (int j = 0; j < y.length; j++) {
            Arrays.fill(workspace.row, 0, lanes, system.constants[j]);
            Lanes.add(workspace.row, system.rowValue, system.rowColumn, system.rowStart[j], system.rowStart[j + 1], workspace.values, lanes);
            Lanes.subtract(workspace.row, factor.rowValue, factor.rowColumn, factor.rowStart[j], factor.rowStart[j + 1], y, lanes);
            System.arraycopy(workspace.row, 0, y[j], 0, lanes);
        }
    }

    /** From there to the corrected values. */
    private void finish(Workspace workspace, int lanes) {
        double[][] y = workspace.lanes;
        LdlFactor factor = system.factor();
        for (int j = y.length - 1; j >= 0; j--) {
            Lanes.scale(workspace.row, y[j], factor.inverseD[j], lanes);
            Lanes.subtractDown(workspace.row, factor.columnValue, factor.columnRow, factor.columnStart[j], factor.columnStart[j + 1], y, lanes);
            System.arraycopy(workspace.row, 0, y[j], 0, lanes);
        }
        for (int i = 0; i < workspace.values.length; i++) {
            Lanes.subtract(workspace.values[i], system.gainValue, system.gainRow, system.gainStart[i], system.gainStart[i + 1], y, lanes);
        }
    }
}
