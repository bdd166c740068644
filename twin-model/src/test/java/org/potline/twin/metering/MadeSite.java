package org.potline.twin.metering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.flow.MadeTruth;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.time.YearHours;

/** One stream of which everything can be measured, and the meters a test puts there. */
final class MadeSite {
    static final YearHours HOURS = new YearHours(2025, ZoneId.of("Asia/Shanghai"));
    static final String STREAM = "flue-gas@test";
    /** Of this one the same is true, and no meter is there. */
    static final String OTHER_STREAM = "gas@other";
    static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final LocalText NAME = new LocalText("表", "meter");
    private static final LocalDate INSTALLED = LocalDate.of(2020, 1, 1);

    private final Map<Measurand, double[]> truth = new LinkedHashMap<>();
    private final List<Meter> meters = new ArrayList<>();
    private final List<MeteringPoint> points = new ArrayList<>();
    private final List<Analysis> analyses = new ArrayList<>();
    private final Map<String, MeterType> types = new LinkedHashMap<>(TYPES);

    /** Everything has this value all the year, unless it is given another. */
    MadeSite(double everywhere) {
        for (Measurand measures : Measurand.values()) {
            is(measures, everywhere);
        }
    }

    MadeSite is(Measurand measures, double value) {
        var values = new double[HOURS.count()];
        Arrays.fill(values, value);
        return is(measures, values);
    }

    MadeSite is(Measurand measures, double[] values) {
        truth.put(measures, values);
        return this;
    }

    double[] truth(Measurand measures) {
        return truth.get(measures);
    }

    MadeSite type(MeterType type) {
        types.put(type.id(), type);
        return this;
    }

    MadeSite head(String no, String type, Measurand measures, String range) {
        String point = "P-" + no;
        points.add(new MeteringPoint(point, NAME, STREAM, measures, Item.ACTIVITY_DATA, Level.PROCESS, "none", Optional.empty()));
        return card(no, type, List.of(), point, range);
    }

    MadeSite member(String no, String type, String head, String range) {
        return member(no, type, List.of(head), range);
    }

    MadeSite member(String no, String type, List<String> heads, String range) {
        String point = meters.stream().filter(meter -> meter.no().equals(heads.get(0))).findFirst().orElseThrow().point();
        return card(no, type, heads, point, range);
    }

    private MadeSite card(String no, String type, List<String> partOf, String point, String range) {
        meters.add(new Meter(no, type, partOf, point, NAME, "", Optional.empty(), range, "", "", NAME, "", MeterStatus.QUALIFIED, "", "", 12,
                INSTALLED, List.of(MeterReadingsTest.passed("2024-06-01"), MeterReadingsTest.passed("2025-05-20"))));
        return this;
    }

    /** Exchanges the last card for another of that status, installed on that day. */
    MadeSite last(MeterStatus status, LocalDate installed) {
        Meter card = meters.remove(meters.size() - 1);
        meters.add(new Meter(card.no(), card.type(), card.partOf(), card.point(), NAME, "", Optional.empty(), card.range(), "", "", NAME, "",
                status, "", "", 12, installed, List.<Calibration>of()));
        return this;
    }

    MadeSite analysis(Analysis analysis) {
        analyses.add(analysis);
        return this;
    }

    Readings readings(long seed) {
        var series = new ArrayList<Series>();
        for (String stream : List.of(STREAM, OTHER_STREAM)) {
            truth.forEach((measures, values) -> series.add(new Series(stream, measures, values[0], values)));
        }
        TrueFlows flows = MadeTruth.of(YearSteps.hourly(HOURS), series);
        var plant = new Plant("made", NAME, LocalDate.of(2025, 12, 31), HOURS.zone(), List.of(), List.of(), List.of(), points, meters,
                new Laboratory(List.of(), analyses), Organisation.NONE, List.of(), Optional.empty());
        return Readings.of(plant, types, flows, seed);
    }
}
