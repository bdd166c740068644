package org.potline.twin.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.potline.twin.flow.book.CarbonFlow;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.pot.AnodeEffect;
import org.potline.twin.flow.pot.Potline;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.YearHours;

/** The truth of one plant's year. Made by {@link Simulation}; never changed. */
public final class TrueFlows {
    private record Key(String stream, Measurand measures) {
    }

    private final YearSteps steps;
    private final Map<Key, Series> series = new LinkedHashMap<>();
    private final List<TrueEmission> emissions;
    private final List<CarbonFlow> carbon;
    private final List<FlowProcess> processes;

    TrueFlows(YearSteps steps, TruthSheet sheet, List<FlowProcess> processes) {
        this.steps = steps;
        this.processes = List.copyOf(processes);
        sheet.series().forEach(one -> series.put(new Key(one.stream(), one.measures()), one));
        emissions = List.copyOf(sheet.emissions());
        carbon = List.copyOf(sheet.carbon());
    }

    public YearHours hours() {
        return steps.hours();
    }

    /** The steps the year was gone through in: the index of every value. */
    public YearSteps steps() {
        return steps;
    }

    public boolean has(String stream, Measurand measures) {
        return series.containsKey(new Key(stream, measures));
    }

    /** The truth of that quantity of that stream. */
    public Series series(String stream, Measurand measures) {
        Series found = series.get(new Key(stream, measures));
        if (found == null) {
            throw new NoSuchElementException("No process of this plant makes (%s) of stream (%s).".formatted(measures, stream));
        }
        return found;
    }

    /** All series, in the order of the plant's processes. */
    public Collection<Series> all() {
        return Collections.unmodifiableCollection(series.values());
    }

    /** By anode effect: of lines in order, then of pots, then of time. */
    public List<AnodeEffect> anodeEffects() {
        return lines().stream().flatMap(line -> line.anodeEffects().stream()).toList();
    }

    public List<TrueEmission> emissions() {
        return emissions;
    }

    /** Where the carbon of the year went, from place to place. */
    public List<CarbonFlow> carbonFlows() {
        return carbon;
    }

    /** The processes in the plant's order, with the books they kept. */
    public List<FlowProcess> processes() {
        return processes;
    }

    /** The potlines in the plant's order. */
    public List<Potline> lines() {
        return processes.stream().filter(Potline.class::isInstance).map(Potline.class::cast).toList();
    }
}
