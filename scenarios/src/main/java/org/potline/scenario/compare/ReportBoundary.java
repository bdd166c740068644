package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.Set;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.data.LedgerStreams;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ReportingEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;

/** What of a plant's emission a report must hold: what the method has a source for, and the reporting entity's process emits. */
public final class ReportBoundary {
    private static final Set<String> OF_ELECTROLYSIS = Set.of("anode", "anode-effect", "low-voltage-pfc");

    private final MethodBoundary method;
    private final ReportingEntity entity;
    private final Plant plant;

    /** @param day day on which the method's warming potentials must be in force */
    public ReportBoundary(Method method, Plant plant, LocalDate day) {
        this.method = new MethodBoundary(method, day);
        this.entity = new ReportingEntity(plant);
        this.plant = plant;
    }

    /** Whether the report has a source of that id; what the electrolysis emits is its process's, a stream its own process's. */
    public boolean has(String source) {
        return method.has(source) && isOfEntity(source);
    }

    /**
     * Whether a process of the reporting entity emits it: the potline, the process of the stream, or, of what no stream is called after
     * (the volatiles of pitch), a process that has streams at its place.
     */
    public boolean isOfEntity(String source) {
        if (OF_ELECTROLYSIS.contains(LedgerVocabulary.substance(source))) {
            return entity.runsLine("electrolysis" + LedgerVocabulary.place(source));
        }
        if (LedgerStreams.isOfAnodePlant(source)) {
            return entity.run(ProcessKind.ANODE).findAny().isPresent();
        }
        return plant.streams().stream().noneMatch(stream -> LedgerStreams.of(stream.id()).equals(source))
                ? runsPlace(LedgerVocabulary.place(source)) : entity.has(source);
    }

    private boolean runsPlace(String place) {
        return plant.streams().stream()
                .anyMatch(stream -> LedgerVocabulary.place(stream.id()).equals(place) && entity.runs(stream.process()));
    }

    /** How what that source emits stands to the report. */
    public Standing standing(String source) {
        if (!isOfEntity(source)) {
            return Standing.OF_ANOTHER;
        }
        return method.has(source) ? Standing.WITHIN : Standing.UNSEEN;
    }

    /** Masses of gases as CO2 equivalent by the method [t]. */
    public double tCo2e(Gases gases) {
        return method.tCo2e(gases);
    }
}
