package org.potline.rules.card;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** The columns of the sheets: every component of a card, and what helps to read it. */
final class MeterColumns {
    /** Title of the column that every sheet has and by which its header is found. */
    static final String NO = "no";
    static final String POINT = "point";
    static final String PART_OF = "part-of";
    /** Bundle in which what a point measures has its names. */
    private static final String NAMES = "standards";
    private static final LocalText NONE = LocalText.same("");
    private static final List<String> STATUSES = names(MeterStatus.values());

    static final List<CardColumn<Meter>> METERS = List.of(
            CardColumn.of(NO, "no", Form.FORMAL, "managementNo", true, Meter::no),
            CardColumn.of("name-zh", "name", Form.TEXT, "name.zh", false, meter -> meter.name().zh()),
            CardColumn.of("name-en", "name", Form.TEXT, "name.en", false, meter -> meter.name().en()),
            CardColumn.of("type", "type", Form.FORMAL, "type", true, Meter::type),
            CardColumn.context("type-name", (plant, meter) -> typeName(meter)),
            CardColumn.of(PART_OF, "partOf", Form.FORMAL, "partOf", false, meter -> meter.partOf().orElse("")),
            CardColumn.of(POINT, "point", Form.FORMAL, "point", false, meter -> meter.isMember() ? "" : meter.point()),
            CardColumn.of("model", "model", Form.TEXT, "model", false, Meter::model),
            CardColumn.of("accuracy", "accuracy", Form.FORMAL, "accuracy", false, meter -> text(meter.accuracy())),
            CardColumn.of("range", "range", Form.FORMAL, "range", false, Meter::range),
            CardColumn.of("manufacturer", "manufacturer", Form.TEXT, "manufacturer", false, Meter::manufacturer),
            CardColumn.of("serial-no", "serialNo", Form.TEXT, "serialNo", false, Meter::serialNo),
            CardColumn.of("place-zh", "place", Form.TEXT, "place.zh", false, meter -> meter.place().zh()),
            CardColumn.of("place-en", "place", Form.TEXT, "place.en", false, meter -> meter.place().en()),
            CardColumn.of("label", "label", Form.TEXT, "label", false, Meter::label),
            CardColumn.of("label-until", "labelUntil", Form.DATE, "labelUntil", false, meter -> text(meter.labelUntil())),
            CardColumn.choice("status", "status", "status", "status.", STATUSES, meter -> YamlValue.nameOf(meter.status())),
            CardColumn.of("keeper", "keeper", Form.FORMAL, "keeper", false, Meter::keeper),
            CardColumn.context("keeper-name", (plant, meter) -> plant.people().stream().filter(one -> one.id().equals(meter.keeper()))
                    .map(one -> one.name()).findFirst().orElse(NONE)),
            CardColumn.of("acquisition", "acquisition", Form.TEXT, "acquisition", false, Meter::acquisition),
            CardColumn.of("interval", "intervalMonths", Form.MONTHS, "interval", false,
                    meter -> meter.intervalMonths() == 0 ? "" : String.valueOf(meter.intervalMonths())),
            CardColumn.of("installed", "installed", Form.DATE, "installed", true, meter -> meter.installed().toString()),
            CardColumn.of("resolution", "nameplate.resolution", Form.FORMAL, "nameplate.resolution", false, meter -> text(meter.nameplate().resolution())),
            CardColumn.of("detection-limit", "nameplate.detectionLimit", Form.FORMAL, "nameplate.detectionLimit", false,
                    meter -> text(meter.nameplate().detectionLimit())),
            CardColumn.of("usual", "nameplate.usual", Form.FORMAL, "nameplate.usual", false, meter -> text(meter.nameplate().usual())),
            CardColumn.context("last-calibration", (plant, meter) -> last(meter.calibrations(), found -> found.date().toString())),
            CardColumn.context("valid-until", (plant, meter) -> last(meter.calibrations(), found -> found.validUntil().toString())),
            CardColumn.context("point-name", (plant, meter) -> ofPoint(plant, meter, MeteringPoint::name)),
            CardColumn.context("stream", (plant, meter) -> ofPoint(plant, meter, point -> LocalText.same(point.stream()))),
            CardColumn.context("stream-name", (plant, meter) -> ofPoint(plant, meter, point -> plant.stream(point.stream()).name())),
            CardColumn.context("measures", (plant, meter) -> ofPoint(plant, meter, point -> named("measurand.", point.measures()))),
            CardColumn.context("item", (plant, meter) -> ofPoint(plant, meter, point -> named("item.", point.item()))),
            CardColumn.context("level", (plant, meter) -> ofPoint(plant, meter, point -> named("level.", point.level()))),
            CardColumn.context("use", (plant, meter) -> ofPoint(plant, meter, point -> LocalText.same(point.use()))),
            CardColumn.context("equipment", (plant, meter) -> ofPoint(plant, meter,
                    point -> LocalText.same(point.equipment().orElse("")))));

    static final List<CardColumn<LaboratoryInstrument>> INSTRUMENTS = List.of(
            CardColumn.of(NO, "no", Form.FORMAL, "managementNo", true, LaboratoryInstrument::no),
            CardColumn.choice("kind", "kind", "kind", "kind.", LaboratoryInstrument.kinds(), LaboratoryInstrument::kind),
            CardColumn.of("name-zh", "name", Form.TEXT, "name.zh", true, instrument -> instrument.name().zh()),
            CardColumn.of("name-en", "name", Form.TEXT, "name.en", true, instrument -> instrument.name().en()),
            CardColumn.choice("status", "status", "status", "status.", STATUSES, instrument -> YamlValue.nameOf(instrument.status())),
            CardColumn.of("installed", "installed", Form.DATE, "installed", true, instrument -> instrument.installed().toString()),
            CardColumn.of("resolution", "nameplate.resolution", Form.FORMAL, "nameplate.resolution", false, each -> text(each.nameplate().resolution())),
            CardColumn.of("detection-limit", "nameplate.detectionLimit", Form.FORMAL, "nameplate.detectionLimit", false,
                    each -> text(each.nameplate().detectionLimit())),
            CardColumn.of("error", "nameplate.error", Form.FORMAL, "nameplate.error", false, each -> text(each.nameplate().error())),
            CardColumn.of("repeatability", "nameplate.repeatability", Form.FORMAL, "nameplate.repeatability", false,
                    each -> text(each.nameplate().repeatability())),
            CardColumn.context("last-calibration", (plant, instrument) -> last(instrument.calibrations(), found -> found.date().toString())),
            CardColumn.context("valid-until", (plant, instrument) -> last(instrument.calibrations(), found -> found.validUntil().toString())));

    static final List<CardColumn<DatedCalibration>> CALIBRATIONS = List.of(
            CardColumn.of(NO, "", Form.FORMAL, "", true, DatedCalibration::no),
            CardColumn.context("name", MeterColumns::name),
            CardColumn.of("date", "date", Form.DATE, "date", true, row -> row.calibration().date().toString()),
            CardColumn.of("until", "validUntil", Form.DATE, "validUntil", true, row -> row.calibration().validUntil().toString()),
            CardColumn.choice("result", "result", "result", "result.", names(CalibrationResult.values()),
                    row -> YamlValue.nameOf(row.calibration().result())),
            CardColumn.of("certificate", "certificate", Form.TEXT, "certificate", false, row -> row.calibration().certificate()),
            CardColumn.of("issuer", "issuer", Form.TEXT, "issuer", false, row -> row.calibration().issuer()));

    private MeterColumns() {
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(YamlValue::nameOf).toList();
    }

    private static String text(Optional<?> stated) {
        return stated.map(Object::toString).orElse("");
    }

    private static LocalText typeName(Meter meter) {
        return Optional.ofNullable(Types.BY_ID.get(meter.type())).map(MeterType::name).orElse(NONE);
    }

    /** The catalogue, read when it is first asked for. */
    private static final class Types {
        static final Map<String, MeterType> BY_ID = MeterCatalogue.load();
    }

    private static LocalText last(List<Calibration> calibrations, Function<Calibration, String> of) {
        return calibrations.stream().max(Comparator.comparing(Calibration::date)).map(of).map(LocalText::same).orElse(NONE);
    }

    private static LocalText ofPoint(Plant plant, Meter meter, Function<MeteringPoint, LocalText> of) {
        return plant.points().stream().filter(point -> point.id().equals(meter.point())).findFirst().map(of).orElse(NONE);
    }

    private static LocalText named(String family, Enum<?> value) {
        return Texts.of(NAMES).both(family + YamlValue.nameOf(value), Map.of());
    }

    private static LocalText name(Plant plant, DatedCalibration row) {
        return plant.meters().stream().filter(meter -> meter.no().equals(row.no())).map(Meter::name)
                .findFirst().or(() -> plant.laboratory().instruments().stream().filter(one -> one.no().equals(row.no()))
                        .map(LaboratoryInstrument::name).findFirst()).orElse(NONE);
    }
}
