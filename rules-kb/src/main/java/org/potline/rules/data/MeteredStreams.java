package org.potline.rules.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.metering.MonthlyAnalysis;
import org.potline.twin.metering.MonthlyReading;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.uncertainty.Estimate;

/**
 * What the meters and the laboratory say of a stream in a month.
 *
 * <p>A member of a measuring chain gives no reading of the point: it is in that of its head.
 *
 * <p>Of several meters at one point the first of the plant file that is in use and has a reading counts; the others are checks.
 * Of several points of one stream, one of enterprise or process level counts for the whole stream (the first of the plant file);
 * where there are only points of equipment level they are parts, and count together when every one of them has a reading.
 */
final class MeteredStreams {
    private final Plant plant;
    private final Map<Read, Estimate> readings = new HashMap<>();
    private final Map<Analysed, Estimate> analyses = new HashMap<>();

    private record Read(String meter, int month) {
    }

    private record Analysed(String stream, Measurand measures, int month) {
    }

    MeteredStreams(Plant plant, YearReadings year) {
        this.plant = plant;
        for (MonthlyReading reading : year.meters()) {
            readings.put(new Read(reading.meter(), reading.month()), reading.estimate());
        }
        for (MonthlyAnalysis analysis : year.analyses()) {
            analyses.put(new Analysed(analysis.stream(), analysis.measures(), analysis.month()), analysis.estimate());
        }
    }

    /** A property as the laboratory found it. */
    Optional<Estimate> analysis(String stream, Measurand measures, int month) {
        return Optional.ofNullable(analyses.get(new Analysed(stream, measures, month)));
    }

    /** A quantity as the stream's own meters show it, else by subtraction of its metered siblings from its metered parent. */
    Optional<Estimate> quantity(String stream, Measurand measures, int month) {
        return own(stream, measures, month).or(() -> bySubtraction(stream, measures, month));
    }

    private Optional<Estimate> bySubtraction(String stream, Measurand measures, int month) {
        Optional<SourceStream> branch = plant.streams().stream().filter(one -> one.id().equals(stream)).findFirst();
        Optional<String> parent = branch.flatMap(SourceStream::from);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Estimate> left = own(parent.get(), measures, month);
        for (SourceStream sibling : plant.streams()) {
            if (sibling.from().equals(parent) && !sibling.id().equals(stream)) {
                Optional<Estimate> part = own(sibling.id(), measures, month);
                left = left.flatMap(whole -> part.map(whole::minus));
            }
        }
        return left;
    }

    /** The sum of several streams; none of no stream, and none of a month that lacks a reading of one. */
    Optional<Estimate> sum(Collection<String> streams, Measurand measures, int month) {
        Optional<Estimate> sum = streams.isEmpty() ? Optional.empty() : Optional.of(Estimate.exact(0));
        for (String stream : streams) {
            Optional<Estimate> part = quantity(stream, measures, month);
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    /** A quantity as the stream's own meters show it. */
    Optional<Estimate> own(String stream, Measurand measures, int month) {
        List<MeteringPoint> points = plant.points().stream()
                .filter(point -> point.stream().equals(stream) && point.measures() == measures).toList();
        Optional<Estimate> whole = points.stream().filter(point -> point.level() != Level.EQUIPMENT)
                .flatMap(point -> at(point, month).stream()).findFirst();
        return whole.isPresent() ? whole : together(points, month);
    }

    private Optional<Estimate> together(List<MeteringPoint> points, int month) {
        if (points.isEmpty() || points.stream().anyMatch(point -> point.level() != Level.EQUIPMENT)) {
            return Optional.empty();
        }
        Optional<Estimate> sum = Optional.of(Estimate.exact(0));
        for (MeteringPoint point : points) {
            Optional<Estimate> part = at(point, month);
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    private Optional<Estimate> at(MeteringPoint point, int month) {
        return plant.meters().stream()
                .filter(meter -> meter.point().equals(point.id()) && !meter.isMember() && meter.status() != MeterStatus.STOPPED)
                .map(Meter::no)
                .flatMap(no -> Optional.ofNullable(readings.get(new Read(no, month))).stream()).findFirst();
    }
}
