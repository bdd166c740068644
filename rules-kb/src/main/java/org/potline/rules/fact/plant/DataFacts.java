package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.AcquisitionChange;
import org.potline.rules.fact.Arrangement;
import org.potline.rules.fact.Authority;
import org.potline.rules.fact.Comparison;
import org.potline.rules.fact.FillOption;
import org.potline.rules.fact.FillPlan;
import org.potline.rules.fact.Gap;
import org.potline.rules.fact.GasVolume;
import org.potline.rules.fact.HotSpot;
import org.potline.rules.fact.LogBook;
import org.potline.rules.fact.RecordKeeping;
import org.potline.rules.fact.RegisterCheck;
import org.potline.rules.fact.Series;
import org.potline.rules.fact.Substitution;
import org.potline.rules.fact.ValidHours;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ReadingKind;
import org.potline.twin.plant.SeriesKind;
import org.potline.twin.plant.Substance;
import org.potline.twin.yaml.YamlValue;

/** Makes facts of how a plant's data were handled, as far as they do not go by months or rest on a meter. */
final class DataFacts {
    /** Days since a copy that was never made [d]: more than any interval a standard could allow. */
    private static final double NEVER = 1e6;

    private final Plant plant;
    private final DataHandling handling;
    private final DataPeriod period;
    private final List<Object> facts = new ArrayList<>();

    DataFacts(Plant plant, DataPeriod period) {
        this.plant = plant;
        this.handling = plant.organisation().handling();
        this.period = period;
    }

    /** In the order of the plant file. */
    List<Object> all() {
        addRecords();
        handling.reviewers().forEach(each -> facts.add(new Authority(each.person(), each.since(), each.until().orElse(LocalDate.MAX))));
        handling.fillPlans().forEach(each -> facts.add(new FillPlan(each.series(), YamlValue.nameOf(each.method()))));
        addMeters();
        addGaps();
        addLogBooks();
        handling.hotSpots().stream().filter(each -> period.counts(each.date())).forEach(each -> {
            for (int i = 0; i < each.streams().size(); i++) {
                facts.add(new HotSpot(each.process(), each.streams().get(i), i + 1));
            }
        });
        return facts;
    }

    /** Of each data arrangement, and of each kind of readings that none keeps, one that says so: for 0 years, and nothing done. */
    private void addRecords() {
        Map<String, DataHandling.RecordKeeping> known = handling.records().stream()
                .collect(Collectors.toMap(DataHandling.RecordKeeping::data, Function.identity()));
        plant.data().forEach(data -> {
            facts.add(new Arrangement(data.id(), data.retentionYears()));
            facts.add(Optional.ofNullable(known.get(data.id())).map(this::keeping).orElseGet(() -> unkept(data.id())));
        });
        Set<ReadingKind> kept = plant.data().stream().flatMap(data -> data.keeps().stream()).collect(Collectors.toSet());
        List<String> lost = plant.points().stream().map(ReadingKind::of).distinct().filter(kind -> !kept.contains(kind))
                .map(kind -> "data." + YamlValue.nameOf(kind)).toList();
        (plant.data().isEmpty() && lost.isEmpty() ? List.of("data") : lost).forEach(id -> {
            facts.add(new Arrangement(id, 0));
            facts.add(unkept(id));
        });
    }

    private RecordKeeping keeping(DataHandling.RecordKeeping kept) {
        return new RecordKeeping(kept.data(), kept.period(), kept.digital(), kept.checksum(), kept.gapLog() && kept.interruptions().isPresent(),
                kept.lastBackup().map(period::daysSince).orElse(NEVER));
    }

    private static RecordKeeping unkept(String id) {
        return new RecordKeeping(id, "", true, false, false, NEVER);
    }

    private void addMeters() {
        handling.registerChecks().stream().filter(each -> period.counts(each.date())).forEach(each ->
                facts.add(new RegisterCheck(each.id(), each.meter(), true, each.collected(), each.indicated(), each.resolution())));
        handling.changes().stream().filter(each -> period.inLastYear(each.date()))
                .forEach(each -> facts.add(new AcquisitionChange(each.id(), each.meter(), each.logged())));
        handling.comparisons().stream().filter(each -> period.counts(each.to()))
                .forEach(each -> facts.add(new Comparison(each.id(), each.meter(), true, each.measuredT(), each.calculatedT())));
        handling.gasVolumes().stream().filter(each -> period.counts(each.date())).forEach(each -> facts.add(new GasVolume(
                each.meter() + "/" + each.date(), each.meter(), true, each.celsius().isPresent() && each.kpa().isPresent(),
                each.celsius().orElse(0), each.kpa().orElse(0), each.volumeM3(), each.normalM3())));
        handling.validHours().stream().filter(each -> period.counts(each.quarter().plusMonths(2)))
                .forEach(each -> facts.add(new ValidHours(each.id(), each.meter(), true, each.fewestMinutes(), each.capturePct())));
    }

    private void addGaps() {
        List<DataHandling.Gap> gaps = handling.gaps().stream().filter(each -> period.counts(each.start())).toList();
        Stream.of(SeriesKind.values()).filter(kind -> isRead(kind) || gaps.stream().anyMatch(gap -> gap.series() == kind))
                .forEach(kind -> facts.add(new Series("gaps-of-" + YamlValue.nameOf(kind), kind)));
        gaps.forEach(gap -> {
            OptionalDouble capturePct = handling.validHours().stream().filter(each -> each.meter().equals(gap.of())
                    && each.quarter().equals(DataHandling.quarterOf(gap.start()))).mapToDouble(DataHandling.ValidHours::capturePct).findFirst();
            facts.add(new Gap(gap.id(), gap.of(), gap.series(), gap.hours(), capturePct.isPresent(), capturePct.orElse(0)));
            gap.available().forEach(method -> facts.add(new FillOption(gap.id(), YamlValue.nameOf(method))));
            gap.fill().ifPresent(fill -> facts.add(new Substitution(gap.id(), YamlValue.nameOf(fill.method()), fill.value(), fill.hours(),
                    fill.highest(), fill.one(), fill.other(), fill.mean(), fill.deviation())));
        });
    }

    /** Whether the plant has readings of that kind, whatever it says of gaps. */
    private boolean isRead(SeriesKind kind) {
        Set<String> counted = CountedStreams.of(plant);
        return switch (kind) {
            case ACTIVITY -> !counted.isEmpty();
            case ANODE -> plant.streams().stream().anyMatch(stream -> stream.substance() == Substance.BAKED_ANODE && counted.contains(stream.id()));
            case COMPOSITION -> !plant.laboratory().analyses().isEmpty();
            case CONCENTRATION, FLUE_FLOW -> plant.points().stream().anyMatch(point -> point.item() == Item.ORGANISED_EMISSION);
        };
    }

    /** The logs tell of the year that ends with the plant file's own day, whichever day is checked. */
    private void addLogBooks() {
        LocalDate end = plant.asOf();
        Predicate<LocalDate> logged = day -> day.isAfter(end.minusYears(1)) && !day.isAfter(end);
        List<DataHandling.RecordKeeping> systems = handling.records().stream().filter(DataHandling.RecordKeeping::digital).toList();
        facts.add(logBook("dataHandling.gaps", systems.stream().map(DataHandling.RecordKeeping::interruptions).toList(),
                handling.gaps().stream().filter(each -> logged.test(each.start())).count()));
        facts.add(logBook("dataHandling.acquisitionChanges", systems.stream().map(DataHandling.RecordKeeping::settingChanges).toList(),
                handling.changes().stream().filter(each -> logged.test(each.date())).count()));
    }

    private static LogBook logBook(String id, List<OptionalInt> logs, double registered) {
        return new LogBook(id, !logs.isEmpty() && logs.stream().allMatch(OptionalInt::isPresent), logs.stream().mapToInt(log -> log.orElse(0)).sum(),
                registered);
    }
}
