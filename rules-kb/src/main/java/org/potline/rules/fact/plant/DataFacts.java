package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.AcquisitionChange;
import org.potline.rules.fact.Authority;
import org.potline.rules.fact.Comparison;
import org.potline.rules.fact.FactorUse;
import org.potline.rules.fact.FillOption;
import org.potline.rules.fact.FillPlan;
import org.potline.rules.fact.Gap;
import org.potline.rules.fact.GasVolume;
import org.potline.rules.fact.HotSpot;
import org.potline.rules.fact.Lineage;
import org.potline.rules.fact.Month;
import org.potline.rules.fact.Production;
import org.potline.rules.fact.RecordKeeping;
import org.potline.rules.fact.RegisterCheck;
import org.potline.rules.fact.ReportLine;
import org.potline.rules.fact.Review;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.Substitution;
import org.potline.rules.fact.Upload;
import org.potline.rules.fact.ValidHours;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.Substance;
import org.potline.twin.yaml.YamlValue;

/**
 * Makes facts of how a plant's data were handled. What was done counts when its day, or the last day of its month or quarter, lies in
 * the period checked; of a shorter period than a year, in the year that ends with it, since most of this is done once a month or less.
 */
final class DataFacts {
    /** Days since a copy that was never made [d]: more than any interval a standard could allow. */
    private static final double NEVER = 1e6;
    private static final Set<Measurand> GAS = Set.of(Measurand.VOLUME_20C, Measurand.VOLUME_0C);

    private final Plant plant;
    private final DataHandling handling;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Object> facts = new ArrayList<>();

    DataFacts(Plant plant, Span span) {
        this.plant = plant;
        this.handling = plant.organisation().handling();
        LocalDate yearAgo = span.last().minusYears(1).plusDays(1);
        first = span.first().isBefore(yearAgo) ? span.first() : yearAgo;
        last = span.last();
    }

    /** All but those of meters without an entry, in the order of the plant file. */
    List<Object> all() {
        handling.reviewers().forEach(each -> facts.add(new Authority(each.person(), each.since(), each.until().orElse(LocalDate.MAX))));
        handling.fillPlans().forEach(each -> facts.add(new FillPlan(each.series(), YamlValue.nameOf(each.method()))));
        addRecords();
        addMeters();
        addGaps();
        addMonths();
        handling.hotSpots().stream().filter(each -> counts(each.date())).forEach(each -> {
            for (int i = 0; i < each.streams().size(); i++) {
                facts.add(new HotSpot(each.process(), each.streams().get(i), i + 1));
            }
        });
        return facts;
    }

    private boolean counts(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private boolean counts(YearMonth month) {
        return counts(month.atEndOfMonth());
    }

    private double daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, last);
    }

    private void addRecords() {
        Map<String, DataHandling.RecordKeeping> known = handling.records().stream()
                .collect(Collectors.toMap(DataHandling.RecordKeeping::data, Function.identity()));
        List<String> ids = plant.data().isEmpty() ? List.of(plant.id()) : plant.data().stream().map(data -> data.id()).toList();
        for (String id : ids) {
            DataHandling.RecordKeeping kept = known.getOrDefault(id, new DataHandling.RecordKeeping(id, "", true, false, false, Optional.empty()));
            facts.add(new RecordKeeping(id, kept.period(), kept.digital(), kept.checksum(), kept.gapLog(),
                    kept.lastBackup().map(this::daysSince).orElse(NEVER)));
        }
    }

    private void addMeters() {
        var checks = handling.registerChecks().stream().filter(each -> counts(each.date())).toList();
        checks.forEach(each -> facts.add(new RegisterCheck(each.id(), each.meter(), true, each.collected(), each.indicated(), each.resolution())));
        if (checks.isEmpty()) {
            facts.add(new RegisterCheck(plant.id(), "", false, 0, 0, 0));
        }
        handling.changes().stream().filter(each -> counts(each.date()))
                .forEach(each -> facts.add(new AcquisitionChange(each.id(), each.meter(), each.logged())));
        comparisons().forEach(each -> facts.add(new Comparison(each.id(), each.meter(), true, each.measuredT(), each.calculatedT())));
        volumes().forEach(each -> facts.add(new GasVolume(each.meter() + "/" + each.date(), each.meter(),
                each.celsius().isPresent() && each.kpa().isPresent(), each.celsius().orElse(0), each.kpa().orElse(0), each.volumeM3(),
                each.normalM3())));
    }

    private List<DataHandling.Comparison> comparisons() {
        return handling.comparisons().stream().filter(each -> counts(each.to())).toList();
    }

    private List<DataHandling.GasVolume> volumes() {
        return handling.gasVolumes().stream().filter(each -> counts(each.date())).toList();
    }

    /** Of meters that ought to have an entry and have none, one that says so. */
    List<Object> ofMeters() {
        List<DataHandling.Comparison> comparisons = comparisons();
        heads(meter -> plant.point(meter.point()).item() == Item.ORGANISED_EMISSION)
                .filter(no -> comparisons.stream().noneMatch(each -> each.meter().equals(no)))
                .forEach(no -> facts.add(new Comparison(no, no, false, 0, 0)));
        List<DataHandling.GasVolume> volumes = volumes();
        heads(meter -> GAS.contains(plant.point(meter.point()).measures()))
                .filter(no -> volumes.stream().noneMatch(each -> each.meter().equals(no)))
                .forEach(no -> facts.add(new GasVolume(no, no, false, 0, 0, 0, 0)));
        return facts;
    }

    /** Meters in use, not members of a chain, of a kind. */
    private Stream<String> heads(Function<Meter, Boolean> kind) {
        return plant.meters().stream().filter(meter -> !meter.isMember() && meter.status() != MeterStatus.STOPPED && kind.apply(meter))
                .map(Meter::no);
    }

    private void addGaps() {
        handling.validHours().stream().filter(each -> counts(each.quarter().plusMonths(2)))
                .forEach(each -> facts.add(new ValidHours(each.id(), each.meter(), each.fewestMinutes(), each.capturePct())));
        handling.gaps().stream().filter(each -> counts(each.start())).forEach(gap -> {
            double capturePct = handling.validHours().stream().filter(each -> each.meter().equals(gap.of())
                    && each.quarter().equals(DataHandling.quarterOf(gap.start()))).mapToDouble(DataHandling.ValidHours::capturePct).findFirst().orElse(0);
            facts.add(new Gap(gap.id(), gap.of(), gap.series(), gap.hours(), capturePct));
            gap.available().forEach(method -> facts.add(new FillOption(gap.id(), YamlValue.nameOf(method))));
            gap.fill().ifPresent(fill -> facts.add(new Substitution(gap.id(), YamlValue.nameOf(fill.method()), fill.value(), fill.hours(),
                    fill.highest(), fill.one(), fill.other(), fill.mean(), fill.deviation())));
        });
    }

    private void addMonths() {
        Optional<YearMonth> begun = begun();
        YearMonth month = YearMonth.from(first);
        for (; begun.isPresent() && !month.atEndOfMonth().isAfter(last) && !month.atEndOfMonth().isAfter(plant.asOf()); month = month.plusMonths(1)) {
            if (!month.isBefore(begun.get())) {
                facts.add(new Month(month.toString(), daysSince(month.atEndOfMonth())));
            }
        }
        if (begun.isEmpty()) {
            facts.add(new Month(plant.id(), daysSince(first.minusDays(1))));   // silence is a finding, one, not one for each month
        }
        handling.reviews().stream().filter(each -> counts(each.month())).forEach(each -> facts.add(new Review(each.id(),
                each.month().toString(), each.stream(), each.before(), each.after(), each.reason(), each.reviewer(), each.date())));
        handling.uploads().stream().filter(each -> counts(each.month())).forEach(each -> facts.add(new Upload(each.month().toString(),
                ChronoUnit.DAYS.between(each.month().atEndOfMonth(), each.date()))));
        handling.reportLines().stream().filter(each -> counts(each.month())).forEach(this::addReportLine);
        handling.factors().stream().filter(each -> counts(each.month()))
                .forEach(each -> facts.add(new FactorUse(each.id(), each.stream(), each.conforming(), each.value(), each.defaultValue())));
        addProduction();
    }

    /** The first month the plant file has anything of. */
    private Optional<YearMonth> begun() {
        return Stream.of(handling.reviews().stream().map(DataHandling.Review::month), handling.uploads().stream().map(DataHandling.Upload::month),
                handling.reportLines().stream().map(DataHandling.ReportLine::month)).flatMap(Function.identity()).min(YearMonth::compareTo);
    }

    private void addReportLine(DataHandling.ReportLine line) {
        facts.add(new ReportLine(line.id(), line.month().toString(), line.stream(), line.value(), line.reporter(), line.date()));
        if (!line.record().isEmpty()) {
            line.meters().forEach(meter -> facts.add(new Lineage(line.id(), meter, line.record())));
        }
    }

    private void addProduction() {
        handling.production().stream().filter(each -> counts(each.month())).forEach(each -> facts.add(new Production(each.month().toString(),
                each.padStartT().isPresent() && each.padEndT().isPresent(), each.tappedT(), orNone(each.padStartT()), orNone(each.padEndT()),
                each.reportedT())));
        if (handling.production().isEmpty() && plant.streams().stream().anyMatch(stream -> stream.substance() == Substance.LIQUID_ALUMINIUM)) {
            facts.add(new Production(plant.id(), false, 0, 0, 0, 0));
        }
    }

    private static double orNone(OptionalDouble amount) {
        return amount.orElse(0);
    }
}
