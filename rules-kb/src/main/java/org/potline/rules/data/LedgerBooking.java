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
    private static final String ELECTROLYSIS = "electrolysis";
    private static final String ELECTRICITY = "electricity";
    private static final String ANODES = "baked-anode@electrolysis";

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
        booking.electrolysis();
        booking.reported().filter(booking::isFuel).forEach(booking::fuel);
        booking.electricity();
        return new Ledger(booking.rows, booking.expected());
    }

    /** What a complete ledger of the plant has: its electrolysis, its fuels, its electricity. */
    private List<String> expected() {
        var streams = new ArrayList<String>();
        if (reported().anyMatch(stream -> stream.process().equals(electrolysisId()))) {
            streams.add(ELECTROLYSIS);
        }
        reported().filter(this::isFuel).filter(stream -> stream.role() == AccountingRole.EMISSION).map(SourceStream::id)
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

    private void electrolysis() {
        if (reported().noneMatch(stream -> stream.process().equals(electrolysisId()))) {
            return;
        }
        item(ELECTROLYSIS, "liquid-aluminium", this::produced);
        item(ELECTROLYSIS, "anode-gross", month -> metered.quantity(ANODES, Measurand.MASS, month));
        item(ELECTROLYSIS, "butt-share", month -> ratio(metered.quantity("butts@electrolysis", Measurand.MASS, month),
                metered.quantity(ANODES, Measurand.MASS, month)).map(share -> share.times(PCT)));
        item(ELECTROLYSIS, "anode-sulphur", month -> metered.analysis(ANODES, Measurand.SULPHUR, month));
        item(ELECTROLYSIS, "anode-ash", month -> metered.analysis(ANODES, Measurand.ASH, month));
        item(ELECTROLYSIS, "anode-effect-minutes", month -> ratio(
                metered.quantity("anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES, month),
                metered.quantity("anode-effect@electrolysis", Measurand.POT_DAYS, month)));
    }

    private String electrolysisId() {
        return plant.process(ProcessKind.ELECTROLYSIS).map(PlantProcess::id).orElse("");
    }

    /**
     * Liquid aluminium produced = tapped + stock at the end of the month − stock at its beginning (CETS-AG-04.01-V01-2024,
     * clause 8, production data; content from general knowledge, C). Without surveys of the pad, and in a month that lacks one
     * of its two, tapped metal stands for it. Two surveys are taken to err independently, which overstates the
     * uncertainty of the change where they share an error. A month of an idle line can come out slightly negative; it is booked
     * so, for the year to come out right.
     */
    private Optional<Measured> produced(int month) {
        Optional<Measured> before = metered.own("metal-pad@electrolysis", Measurand.STOCK, month - 1);
        Optional<Measured> after = metered.own("metal-pad@electrolysis", Measurand.STOCK, month);
        return metered.quantity("liquid-aluminium@electrolysis", Measurand.MASS, month)
                .map(tapped -> before.isPresent() && after.isPresent() ? tapped.plus(after.get().minus(before.get())) : tapped);
    }

    private static Optional<Measured> ratio(Optional<Measured> part, Optional<Measured> whole) {
        return part.flatMap(above -> whole.filter(below -> below.value() > 0).map(above::over));
    }

    private boolean isFuel(SourceStream stream) {
        return LedgerVocabulary.kind(LedgerVocabulary.substance(stream.id())).equals(Optional.of(SubstanceKind.FUEL));
    }

    private void fuel(SourceStream stream) {
        item(stream.id(), "amount", month -> fuelAmount(stream.id(), month));
        item(stream.id(), "ncv", month -> metered.analysis(stream.id(), Measurand.NCV, month));
        item(stream.id(), "carbon-content", month -> metered.analysis(stream.id(), Measurand.CARBON_CONTENT, month));
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
                && stream.process().equals(electrolysisId())).toList());
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
