package org.potline.twin.plant;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a plant as read so far, for the laws that hold between them. A part that was read with an error is not among them:
 * what refers to it is then not judged, so that one slip makes one error.
 */
record PlantParts(List<LegalEntity> entities, List<PlantProcess> processes, List<SourceStream> streams, List<MeteringPoint> points,
        List<Meter> meters, List<CandidateMeter> candidates) {
    Optional<PlantProcess> process(String id) {
        return processes.stream().filter(process -> process.id().equals(id)).findFirst();
    }

    Optional<SourceStream> stream(String id) {
        return streams.stream().filter(stream -> stream.id().equals(id)).findFirst();
    }

    Optional<MeteringPoint> point(String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }
}
