package org.potline.twin.plant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.potline.twin.yaml.YamlValue;

/**
 * How the data of a plant were handled between the meter and the report. Days are days of the plant's time zone; what is shorter is a
 * number of hours or minutes. Amounts of one entry stand in one unit, that of its series.
 *
 * @param begins         first month of whose data this file tells; empty where it does not say
 * @param reviewers      who may confirm data
 * @param records        how each kind of record is taken, sent and copied
 * @param fillPlans      by which methods gaps of a series are to be filled
 * @param registerChecks comparisons of collected values with what the instrument shows
 * @param changes        changes of how a meter is read
 * @param validHours     hours of valid data, by quarter
 * @param gaps           gaps
 * @param comparisons    comparisons of measured with calculated emission
 * @param reviews        reviews of a month's value
 * @param uploads        uploads of a month's data
 * @param reportLines    lines of the monthly report
 * @param production     liquid aluminium of a month
 * @param gasVolumes     volumes of gas with their reference conditions
 * @param factors        factors whose measurement is required, by month
 * @param hotSpots       which streams emit most, by process
 */
public record DataHandling(Optional<YearMonth> begins, List<Reviewer> reviewers, List<RecordKeeping> records, List<FillPlan> fillPlans,
        List<RegisterCheck> registerChecks, List<AcquisitionChange> changes, List<ValidHours> validHours, List<Gap> gaps,
        List<Comparison> comparisons, List<Review> reviews, List<Upload> uploads, List<ReportLine> reportLines, List<Production> production,
        List<GasVolume> gasVolumes, List<FactorUse> factors, List<HotSpot> hotSpots) {
    /** A plant of which nothing is said. */
    public static final DataHandling NONE = new DataHandling(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public DataHandling {
        reviewers = List.copyOf(reviewers);
        records = List.copyOf(records);
        fillPlans = List.copyOf(fillPlans);
        registerChecks = List.copyOf(registerChecks);
        changes = List.copyOf(changes);
        validHours = List.copyOf(validHours);
        gaps = List.copyOf(gaps);
        comparisons = List.copyOf(comparisons);
        reviews = List.copyOf(reviews);
        uploads = List.copyOf(uploads);
        reportLines = List.copyOf(reportLines);
        production = List.copyOf(production);
        gasVolumes = List.copyOf(gasVolumes);
        factors = List.copyOf(factors);
        hotSpots = List.copyOf(hotSpots);
    }

    /** The quarters of validHours are written as their first month: January, April, July, October. */
    public static YearMonth quarterOf(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    /** A meter and a quarter, {@code CE-201/2025-Q1}. */
    public static String quarterId(String meter, YearMonth quarter) {
        return "%s/%d-Q%d".formatted(meter, quarter.getYear(), (quarter.getMonthValue() + 2) / 3);
    }

    /**
     * A person who may confirm data.
     *
     * @param person person
     * @param since  first day
     * @param until  last day; empty where there is none yet
     */
    public record Reviewer(String person, LocalDate since, Optional<LocalDate> until) {
    }

    /**
     * How one kind of record is taken, sent and copied.
     *
     * @param data       data arrangement
     * @param period     acquisition period as marked on the records, {@code 15 min}; empty where none is marked
     * @param digital    whether it is kept in a system, not on paper alone
     * @param checksum   whether what is sent is compared with what arrives
     * @param gapLog     whether interruptions are logged
     * @param interruptions interruptions that the log has of the year that ends with the plant file's day; empty where the file does not say
     * @param settingChanges changes of acquisition that the system's log has of that year; empty where the file does not say
     * @param lastBackup day of the last copy that was tried by reading it back; empty where there is none
     */
    public record RecordKeeping(String data, String period, boolean digital, boolean checksum, boolean gapLog, OptionalInt interruptions,
            OptionalInt settingChanges, Optional<LocalDate> lastBackup) {
    }

    /**
     * A method by which gaps of a kind of series are to be filled.
     *
     * @param series kind of series
     * @param method method
     */
    public record FillPlan(SeriesKind series, FillMethod method) {
    }

    /**
     * A comparison of a collected value with what the instrument itself shows.
     *
     * @param id         id
     * @param meter      meter
     * @param date       day
     * @param collected  value collected, in the unit of the register
     * @param indicated  value the instrument shows, same unit
     * @param resolution smallest step the instrument shows, same unit
     */
    public record RegisterCheck(String id, String meter, LocalDate date, double collected, double indicated, double resolution) {
    }

    /**
     * A change of how a meter is read.
     *
     * @param id         id
     * @param meter      meter
     * @param date       day from which
     * @param beforeMin  acquisition interval before [min]
     * @param afterMin   acquisition interval after [min]
     * @param reason     why; empty where that was not logged
     * @param approvedBy who approved it; empty where nobody did
     */
    public record AcquisitionChange(String id, String meter, LocalDate date, double beforeMin, double afterMin, String reason, String approvedBy) {
        /** Whether the change is logged: with its reason and who approved it. */
        public boolean logged() {
            return !reason.isEmpty() && !approvedBy.isEmpty();
        }
    }

    /**
     * Hours of valid data of a continuous monitor in a quarter.
     *
     * @param meter         meter
     * @param quarter       first month of the quarter
     * @param operatingH    hours the source was in operation [h], above 0
     * @param validH        hours counted as valid [h], not above {@code operatingH}
     * @param fewestMinutes fewest minutes of data of any hour counted as valid [min]
     */
    public record ValidHours(String meter, YearMonth quarter, double operatingH, double validH, double fewestMinutes) {
        /** Meter and quarter, {@code CE-201/2025-Q1}. */
        public String id() {
            return quarterId(meter, quarter);
        }

        /** Share of the hours in operation that are valid, rounded down to a hundredth [%]. */
        public double capturePct() {
            return BigDecimal.valueOf(validH).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(operatingH), 2, RoundingMode.FLOOR).doubleValue();
        }
    }

    /**
     * A gap of a series.
     *
     * @param id        id
     * @param of        meter or stream whose readings are missing
     * @param series    kind of series
     * @param start     day it begins
     * @param hours     how long [h]
     * @param available methods whose data were there to fill it
     * @param fill      how it was filled; empty where it was not
     */
    public record Gap(String id, String of, SeriesKind series, LocalDate start, double hours, List<FillMethod> available, Optional<Fill> fill) {
        public Gap {
            available = List.copyOf(available);
        }
    }

    /**
     * How a gap was filled; all amounts in the unit of the series. A figure that the method does not rest on is 0.
     *
     * @param method    method
     * @param value     value put in
     * @param hours     valid hours before the gap that were looked at [h]
     * @param highest   highest of them
     * @param one       one reading of a mean of two
     * @param other     the other reading
     * @param mean      mean
     * @param deviation standard deviation of single readings
     */
    public record Fill(FillMethod method, double value, double hours, double highest, double one, double other, double mean, double deviation) {
    }

    /**
     * A comparison of measured with calculated emission.
     *
     * @param id          id
     * @param meter       continuous monitor
     * @param from        first day
     * @param to          last day
     * @param measuredT   mass by the monitor [t]
     * @param calculatedT mass by the calculation [t], above 0
     */
    public record Comparison(String id, String meter, LocalDate from, LocalDate to, double measuredT, double calculatedT) {
    }

    /**
     * A review of a month's value of a stream.
     *
     * @param id       id
     * @param month    month
     * @param stream   source stream
     * @param before   value before, in the unit of the stream's ledger line
     * @param after    value confirmed, same unit
     * @param reason   why the value was changed; empty where none is given
     * @param reviewer who confirmed it
     * @param date     day
     */
    public record Review(String id, YearMonth month, String stream, double before, double after, String reason, String reviewer, LocalDate date) {
    }

    /**
     * An upload of a month's data to the ministry's platform.
     *
     * @param month month
     * @param date  day
     */
    public record Upload(YearMonth month, LocalDate date) {
    }

    /**
     * A line of the monthly report.
     *
     * @param id       id
     * @param month    month
     * @param stream   source stream
     * @param value    value reported, in the unit of the stream's ledger line
     * @param reporter who reported it; empty where nobody signs
     * @param date     day
     * @param meters   meters whose readings it comes from; none where that is not on record
     * @param vouchers what it comes from where nothing was measured: delivery notes, bills; empty where none are on record
     * @param record   data arrangement under which those readings or vouchers are kept; empty where that is not on record
     */
    public record ReportLine(String id, YearMonth month, String stream, double value, String reporter, LocalDate date, List<String> meters,
            String vouchers, String record) {
        public ReportLine {
            meters = List.copyOf(meters);
        }

        /** Whether it is on record what it comes from and where that is kept. */
        public boolean traced() {
            return !record.isEmpty() && !(meters.isEmpty() && vouchers.isEmpty());
        }
    }

    /**
     * Liquid aluminium of a month.
     *
     * @param month     month
     * @param tappedT   metal tapped [t]
     * @param padStartT metal in the pots at its start [t]; empty where it was not surveyed
     * @param padEndT   metal in the pots at its end [t]; empty where it was not surveyed
     * @param reportedT production reported [t]
     */
    public record Production(YearMonth month, double tappedT, OptionalDouble padStartT, OptionalDouble padEndT, double reportedT) {
    }

    /**
     * A volume of gas as it went into a report.
     *
     * @param meter    meter
     * @param date     last day of what it is of
     * @param celsius  reference temperature [degC]; empty where none is stated
     * @param kpa      reference pressure [kPa]; empty where none is stated
     * @param volumeM3 volume at these conditions [m3]
     * @param normalM3 the same gas at 0 degC and 101.325 kPa [m3]
     */
    public record GasVolume(String meter, LocalDate date, OptionalDouble celsius, OptionalDouble kpa, double volumeM3, double normalM3) {
    }

    /**
     * A factor of a month whose measurement is required.
     *
     * @param month        month
     * @param stream       source stream
     * @param property     what is to be measured
     * @param conforming   whether it was measured as required
     * @param value        value used
     * @param defaultValue default of the method of accounting, same unit
     */
    public record FactorUse(YearMonth month, String stream, Measurand property, boolean conforming, double value, double defaultValue) {
        /** Stream, property and month, {@code coal@boilers/ncv/2025-03}. */
        public String id() {
            return stream + "/" + YamlValue.nameOf(property) + "/" + month;
        }
    }

    /**
     * Which streams of a process emit most, by an analysis of results.
     *
     * @param process process
     * @param date    day of the analysis
     * @param streams streams, the largest emission first
     */
    public record HotSpot(String process, LocalDate date, List<String> streams) {
        public HotSpot {
            streams = List.copyOf(streams);
        }
    }
}
