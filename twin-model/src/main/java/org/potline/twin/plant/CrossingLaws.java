package org.potline.twin.plant;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a stream can cross the boundary of the reporting entity. Of what one process of the site gives to another it follows from who runs
 * the two: it is internal where the reporting entity runs both, leaves where it runs only the one that gives, enters where it runs
 * only the one that takes; a site without the process that gives or takes has the outside in its place. What two others do between
 * them, and what is not said here, may be written either way.
 */
final class CrossingLaws {
    private static final Set<Crossing> ANY = EnumSet.allOf(Crossing.class);

    private final PlantParts parts;

    CrossingLaws(PlantParts parts) {
        this.parts = parts;
    }

    /** The crossings that stream can have; any where what decides it was itself read with an error. */
    Set<Crossing> fitting(SourceStream stream) {
        Optional<PlantProcess> process = parts.process(stream.process());
        if (process.isEmpty() || !boundaryKnown()) {
            return ANY;
        }
        boolean own = isOwn(process.get());
        return switch (stream.substance()) {
            case BAKED_ANODE -> stream.id().equals(process.get().stream("baked-anode@yard")) ? between(runs(ProcessKind.ANODE), own) : ANY;
            case BUTTS -> process.get().kind() == ProcessKind.ELECTROLYSIS ? between(own, runs(ProcessKind.ANODE)) : inside(own);
            case ANODE_EFFECT -> Set.of(Crossing.EMITTED);
            case ELECTRICITY -> electricity(stream, process.get(), own);
            case STEAM -> process.get().kind() == ProcessKind.ALUMINA ? between(runs(ProcessKind.POWER), own) : steamGiven(own);
            default -> stream.role() == AccountingRole.EMISSION && own ? EnumSet.of(Crossing.ENTERS, Crossing.INTERNAL) : ANY;
        };
    }

    /** Whether it is known which processes the site has and which of them the reporting entity runs. */
    private boolean boundaryKnown() {
        return parts.entities().stream().filter(LegalEntity::reporting).count() == 1
                && parts.processes().stream().allMatch(process -> parts.entities().stream().anyMatch(one -> one.id().equals(process.entity())))
                && parts.streams().stream().allMatch(stream -> parts.process(stream.process()).isPresent());
    }

    /** The bus is that of the auxiliary systems: they take from the grid, power plants give to it and all others take from it. */
    private Set<Crossing> electricity(SourceStream stream, PlantProcess process, boolean own) {
        if (process.kind() == ProcessKind.UTILITIES) {
            return switch (stream.id()) {
                case "electricity@grid" -> own ? Set.of(Crossing.ENTERS) : ANY;
                case "electricity@export" -> own ? Set.of(Crossing.LEAVES) : ANY;
                default -> inside(own);
            };
        }
        if (process.kind() == ProcessKind.POWER && !stream.id().equals(process.stream("electricity@generation"))) {
            return inside(own);
        }
        if (!has(ProcessKind.UTILITIES)) {
            return ANY;
        }
        return process.kind() == ProcessKind.POWER ? between(own, runs(ProcessKind.UTILITIES)) : between(runs(ProcessKind.UTILITIES), own);
    }

    /** Steam of a power plant goes to the refinery; where there is none, to nobody. */
    private Set<Crossing> steamGiven(boolean own) {
        return has(ProcessKind.ALUMINA) ? between(own, runs(ProcessKind.ALUMINA)) : ANY;
    }

    private static Set<Crossing> inside(boolean own) {
        return between(own, own);
    }

    private static Set<Crossing> between(boolean givesOwn, boolean takesOwn) {
        if (givesOwn) {
            return Set.of(takesOwn ? Crossing.INTERNAL : Crossing.LEAVES);
        }
        return takesOwn ? Set.of(Crossing.ENTERS) : ANY;
    }

    private boolean has(ProcessKind kind) {
        return parts.processes().stream().anyMatch(process -> process.kind() == kind);
    }

    private boolean runs(ProcessKind kind) {
        return parts.processes().stream().anyMatch(process -> process.kind() == kind && isOwn(process));
    }

    private boolean isOwn(PlantProcess process) {
        return parts.entities().stream().anyMatch(entity -> entity.id().equals(process.entity()) && entity.reporting());
    }
}
