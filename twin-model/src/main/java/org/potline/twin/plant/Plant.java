package org.potline.twin.plant;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.twin.text.LocalText;

/**
 * A plant as its file describes it. {@link PlantReader} has seen to it that ids are unique and every reference exists.
 *
 * @param id         id
 * @param name       name
 * @param asOf       day the description is true for; nothing in it, no calibration, lies after it
 * @param timeZone   zone in which its days and months are
 * @param entities   legal entities, exactly one reporting
 * @param processes  processes
 * @param streams    source streams
 * @param points     metering points
 * @param meters     meters
 * @param laboratory laboratory
 * @param organisation people, documents and what is kept
 * @param candidates meters that could be bought
 * @param declared   last verified annual emission
 */
public record Plant(String id, LocalText name, LocalDate asOf, ZoneId timeZone, List<LegalEntity> entities,
        List<PlantProcess> processes, List<SourceStream> streams, List<MeteringPoint> points, List<Meter> meters,
        Laboratory laboratory, Organisation organisation, List<CandidateMeter> candidates, Optional<DeclaredEmission> declared) {
    public Plant {
        entities = List.copyOf(entities);
        processes = List.copyOf(processes);
        streams = List.copyOf(streams);
        points = List.copyOf(points);
        meters = List.copyOf(meters);
        candidates = List.copyOf(candidates);
    }

    public List<Person> people() {
        return organisation.people();
    }

    public List<ManagementDocument> documents() {
        return organisation.documents();
    }

    public List<DataArrangement> data() {
        return organisation.data();
    }

    public SourceStream stream(String id) {
        return streams.stream().filter(stream -> stream.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plant (%s) has no stream (%s).".formatted(this.id, id)));
    }

    public MeteringPoint point(String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plant (%s) has no metering point (%s).".formatted(this.id, id)));
    }

    /** The first process of that kind. */
    public Optional<PlantProcess> process(ProcessKind kind) {
        return processes(kind).findFirst();
    }

    /** The processes of that kind, in the plant's order. */
    public Stream<PlantProcess> processes(ProcessKind kind) {
        return processes.stream().filter(process -> process.kind() == kind);
    }

    public PlantProcess process(String id) {
        return processes.stream().filter(process -> process.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plant (%s) has no process (%s).".formatted(this.id, id)));
    }

    /** The same plant with another list of instruments. */
    public Plant with(List<Meter> others) {
        return new Plant(id, name, asOf, timeZone, entities, processes, streams, points, others, laboratory, organisation, candidates,
                declared);
    }

    /** The same plant with other metering points. */
    public Plant withPoints(List<MeteringPoint> others) {
        return new Plant(id, name, asOf, timeZone, entities, processes, streams, others, meters, laboratory, organisation, candidates,
                declared);
    }

    /** The same plant with those of its instruments that were installed by a day; what comes later meters nothing yet. */
    public Plant installedBy(LocalDate day) {
        var known = new Laboratory(laboratory.instruments().stream().filter(each -> !each.installed().isAfter(day)).toList(),
                laboratory.analyses());
        return new Plant(id, name, asOf, timeZone, entities, processes, streams, points,
                meters.stream().filter(each -> !each.installed().isAfter(day)).toList(), known, organisation, candidates, declared);
    }

    /** The same plant, run another way. */
    public Plant with(Organisation other) {
        return new Plant(id, name, asOf, timeZone, entities, processes, streams, points, meters, laboratory, other, candidates, declared);
    }

    /** The same plant, that model in the place of those of its kind. */
    public Plant withModel(ProcessModel model) {
        List<PlantProcess> changed = processes.stream()
                .map(process -> process.model().getClass() == model.getClass() ? process.with(model) : process).toList();
        return new Plant(id, name, asOf, timeZone, entities, changed, streams, points, meters, laboratory, organisation,
                candidates, declared);
    }
}
