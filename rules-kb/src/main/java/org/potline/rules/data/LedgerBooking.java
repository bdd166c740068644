package org.potline.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.time.YearHours;

/**
 * Books a year's readings into the monthly ledger of the reporting entity. Only what the plant's meters and laboratory give: no
 * reading, no row, and the method's default applies. A stream without a meter of its own is booked by subtraction where its
 * parent and all its siblings are metered.
 */
public final class LedgerBooking {
    private static final int MONTHS = 12;
    private static final double PCT = 100;
    private static final double M3_PER_1E4M3 = 1e4;
    private static final String ELECTRICITY = "electricity";

    private final Plant plant;
    private final ReportingEntity entity;
    private final YearHours hours;
    private final MeteredStreams metered;
    private final List<LedgerRow> rows = new ArrayList<>();

    private LedgerBooking(Plant plant, YearReadings year) {
        this.plant = plant;
        this.entity = new ReportingEntity(plant);
        this.hours = year.hours();
        this.metered = new MeteredStreams(plant, year);
    }

    /** The ledger, by stream and item, then month. */
    public static Ledger book(Plant plant, YearReadings year) {
        var booking = new LedgerBooking(plant, year);
        booking.lines().forEach(booking::electrolysis);
        booking.emitting(SubstanceKind.FUEL).forEach(booking::fuel);
        booking.emitting(SubstanceKind.CARBONATE).forEach(booking::carbonate);
        booking.electricity();
        return new Ledger(booking.rows, booking.expected());
    }

    /** What a complete ledger of the plant has: its potlines, its fuels and carbonates, its electricity. */
    private List<String> expected() {
        var streams = new ArrayList<String>();
        lines().map(LedgerStreams::of).forEach(streams::add);
        Stream.of(SubstanceKind.FUEL, SubstanceKind.CARBONATE).flatMap(this::emitting).map(stream -> LedgerStreams.of(stream.id()))
                .forEach(streams::add);
        if (reported().anyMatch(stream -> stream.substance() == Substance.ELECTRICITY && stream.crossing() == Crossing.ENTERS)) {
            streams.add(ELECTRICITY);
        }
        return streams;
    }

    /** What one month gives of an item. */
    private interface Month {
        Optional<Measured> of(int month);
    }

    private void item(String stream, String item, Month values) {
        String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0);
        for (int month = 1; month <= MONTHS; month++) {
            String period = hours.period(month);
            values.of(month).ifPresent(value -> rows.add(
                    new LedgerRow(period, stream, item, value.value(), unit, OptionalDouble.of(value.u()))));
        }
    }

    private Stream<SourceStream> reported() {
        return plant.streams().stream().filter(stream -> entity.runs(stream.process()));
    }

    /** The potlines of the reporting entity that have a stream. */
    private Stream<PlantProcess> lines() {
        return plant.processes(ProcessKind.ELECTROLYSIS)
                .filter(line -> reported().anyMatch(stream -> stream.process().equals(line.id())));
    }

    /** The streams of a kind of substance whose amount enters the emission: what only helps to check would count it twice. */
    private Stream<SourceStream> emitting(SubstanceKind kind) {
        return reported().filter(stream -> stream.role() == AccountingRole.EMISSION).filter(stream ->
                LedgerVocabulary.kind(LedgerVocabulary.substance(LedgerStreams.of(stream.id()))).equals(Optional.of(kind)));
    }

    private void electrolysis(PlantProcess line) {
        String stream = LedgerStreams.of(line);
        String anodes = line.stream("baked-anode@electrolysis");
        String effects = line.stream("anode-effect@electrolysis");
        item(stream, "liquid-aluminium", month -> produced(line, month));
        item(stream, "anode-gross", month -> metered.quantity(anodes, Measurand.MASS, month));
        item(stream, "butt-share", month -> ratio(metered.quantity(line.stream("butts@electrolysis"), Measurand.MASS, month),
                metered.quantity(anodes, Measurand.MASS, month)).map(share -> share.times(PCT)));
        item(stream, "anode-sulphur", month -> metered.analysis(anodes, Measurand.SULPHUR, month));
        item(stream, "anode-ash", month -> metered.analysis(anodes, Measurand.ASH, month));
        item(stream, "anode-effect-minutes", month -> ratio(metered.quantity(effects, Measurand.ANODE_EFFECT_MINUTES, month),
                metered.quantity(effects, Measurand.POT_DAYS, month)));
    }

    /**
     * Liquid aluminium produced = tapped + stock at the end of the month − stock at its beginning (CETS-AG-04.01-V01-2024,
     * clause 8, production data; content from general knowledge, C). Without surveys of the pad, and in a month that lacks one
     * of its two, tapped metal stands for it. Two surveys are taken to err independently, which overstates the
     * uncertainty of the change where they share an error. A month of an idle line can come out slightly negative; it is booked
     * so, for the year to come out right.
     */
    private Optional<Measured> produced(PlantProcess line, int month) {
        Optional<Measured> before = metered.own(line.stream("metal-pad@electrolysis"), Measurand.STOCK, month - 1);
        Optional<Measured> after = metered.own(line.stream("metal-pad@electrolysis"), Measurand.STOCK, month);
        return metered.quantity(line.stream("liquid-aluminium@electrolysis"), Measurand.MASS, month)
                .map(tapped -> before.isPresent() && after.isPresent() ? tapped.plus(after.get().minus(before.get())) : tapped);
    }

    private static Optional<Measured> ratio(Optional<Measured> part, Optional<Measured> whole) {
        return part.flatMap(above -> whole.filter(below -> below.value() > 0).map(above::over));
    }

    private void fuel(SourceStream stream) {
        item(stream.id(), "amount", month -> fuelAmount(stream.id(), month));
        item(stream.id(), "ncv", month -> metered.analysis(stream.id(), Measurand.NCV, month));
        item(stream.id(), "carbon-content", month -> metered.analysis(stream.id(), Measurand.CARBON_CONTENT, month));
        item(stream.id(), "carbon", month -> metered.analysis(stream.id(), Measurand.CARBON, month));
    }

    /**
     * A carbonate. Which share of it decomposes is no reading: the method's default holds, and a plant by whose route none does (soda
     * of the Bayer process) has no such stream among its emissions.
     */
    private void carbonate(SourceStream stream) {
        String name = LedgerStreams.of(stream.id());
        item(name, "amount", month -> metered.quantity(stream.id(), Measurand.MASS, month));
        item(name, "purity", month -> metered.analysis(stream.id(), Measurand.PURITY, month));
    }

    private Optional<Measured> fuelAmount(String stream, int month) {
        return metered.quantity(stream, Measurand.MASS, month)
                .or(() -> metered.quantity(stream, Measurand.VOLUME_0C, month).map(m3 -> m3.times(1 / M3_PER_1E4M3)))
                .or(() -> metered.quantity(stream, Measurand.VOLUME_20C, month)
                        .map(m3 -> m3.times(1 / M3_PER_1E4M3 / LedgerVocabulary.VOLUME_20C_PER_0C)));
    }

    private void electricity() {
        energy("purchased", reported().filter(stream -> stream.crossing() == Crossing.ENTERS).toList());
        energy("exported", reported().filter(stream -> stream.crossing() == Crossing.LEAVES).toList());
        energy("used-by-electrolysis", reported().filter(stream -> stream.crossing() == Crossing.INTERNAL
                && plant.processes(ProcessKind.ELECTROLYSIS).anyMatch(line -> line.id().equals(stream.process()))).toList());
    }

    /** The sum of electricity streams; a month that lacks one of them has no sum. */
    private void energy(String item, List<SourceStream> among) {
        Set<String> streams = among.stream().filter(stream -> stream.substance() == Substance.ELECTRICITY).map(SourceStream::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (streams.isEmpty()) {
            return;
        }
        item(ELECTRICITY, item, month -> {
            Optional<Measured> sum = Optional.of(Measured.NOTHING);
            for (String stream : streams) {
                Optional<Measured> part = metered.quantity(stream, Measurand.ENERGY, month);
                sum = sum.flatMap(before -> part.map(before::plus));
            }
            return sum;
        });
    }
}
