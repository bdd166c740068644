package org.potline.rules.card;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Nameplate;
import org.potline.twin.plant.NameplateItem;
import org.potline.twin.plant.Person;
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
    /** Column of the day of a calibration, by which one of an instrument is known. */
    static final String DATE = "date";
    /** Bundle in which what a point measures has its names. */
    private static final String NAMES = "standards";
    private static final LocalText NONE = LocalText.same("");
    private static final List<String> STATUSES = names(MeterStatus.values());

    static final List<CardColumn<Meter>> METERS = columns(List.of(
            CardColumn.of(NO, "no", Form.FORMAL, "managementNo", true, Meter::no),
            CardColumn.of("name-zh", "name", Form.TEXT, "name.zh", false, meter -> meter.name().zh()),
            CardColumn.of("name-en", "name", Form.TEXT, "name.en", false, meter -> meter.name().en()),
            CardColumn.of("type", "type", Form.FORMAL, "type", true, Meter::type),
            CardColumn.context("type-name", (plant, meter) -> typeName(meter)),
            CardColumn.of(PART_OF, "partOf", Form.ID_OR_IDS, "partOf", false, meter -> String.join(", ", meter.partOf())),
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
            CardColumn.context("keeper-name", (plant, meter) -> person(plant, meter.keeper())),
            CardColumn.of("acquisition", "acquisition", Form.TEXT, "acquisition", false, Meter::acquisition),
            CardColumn.of("interval", "intervalMonths", Form.MONTHS, "interval", false, meter -> months(meter.intervalMonths())),
            CardColumn.of("installed", "installed", Form.DATE, "installed", true, meter -> meter.installed().toString())),
            nameplate(NameplateItem.ofMeters(), Meter::nameplate), List.of(
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
                    point -> LocalText.same(point.equipment().orElse(""))))));

    static final List<CardColumn<LaboratoryInstrument>> INSTRUMENTS = columns(List.of(
            CardColumn.of(NO, "no", Form.FORMAL, "managementNo", true, LaboratoryInstrument::no),
            CardColumn.choice("kind", "kind", "kind", "kind.", LaboratoryInstrument.kinds(), LaboratoryInstrument::kind),
            CardColumn.of("name-zh", "name", Form.TEXT, "name.zh", true, each -> each.name().zh()),
            CardColumn.of("name-en", "name", Form.TEXT, "name.en", true, each -> each.name().en()),
            CardColumn.of("points", "points", Form.IDS, "points", false, each -> String.join(", ", each.points())),
            CardColumn.of("model", "model", Form.TEXT, "model", false, LaboratoryInstrument::model),
            CardColumn.of("accuracy-stated", "accuracy", Form.TEXT, "accuracy", false, LaboratoryInstrument::accuracy),
            CardColumn.of("range-stated", "range", Form.TEXT, "range", false, LaboratoryInstrument::range),
            CardColumn.of("manufacturer", "manufacturer", Form.TEXT, "manufacturer", false, LaboratoryInstrument::manufacturer),
            CardColumn.of("serial-no", "serialNo", Form.TEXT, "serialNo", false, LaboratoryInstrument::serialNo),
            CardColumn.of("place-zh", "place", Form.TEXT, "place.zh", false, each -> each.place().zh()),
            CardColumn.of("place-en", "place", Form.TEXT, "place.en", false, each -> each.place().en()),
            CardColumn.of("label", "label", Form.TEXT, "label", false, LaboratoryInstrument::label),
            CardColumn.of("label-until", "labelUntil", Form.DATE, "labelUntil", false, each -> text(each.labelUntil())),
            CardColumn.choice("status", "status", "status", "status.", STATUSES, each -> YamlValue.nameOf(each.status())),
            CardColumn.of("keeper", "keeper", Form.FORMAL, "keeper", false, LaboratoryInstrument::keeper),
            CardColumn.context("keeper-name", (plant, each) -> person(plant, each.keeper())),
            CardColumn.of("acquisition", "acquisition", Form.TEXT, "acquisition", false, LaboratoryInstrument::acquisition),
            CardColumn.of("interval", "intervalMonths", Form.MONTHS, "interval", false, each -> months(each.intervalMonths())),
            CardColumn.of("installed", "installed", Form.DATE, "installed", true, each -> each.installed().toString())),
            nameplate(NameplateItem.ofLaboratory(), LaboratoryInstrument::nameplate), List.of(
            CardColumn.context("last-calibration", (plant, each) -> last(each.calibrations(), found -> found.date().toString())),
            CardColumn.context("valid-until", (plant, each) -> last(each.calibrations(), found -> found.validUntil().toString())),
            CardColumn.context("stream", MeterColumns::streams)));

    static final List<CardColumn<DatedCalibration>> CALIBRATIONS = List.of(
            CardColumn.of(NO, "", Form.FORMAL, "", true, DatedCalibration::no),
            CardColumn.context("name", MeterColumns::name),
            CardColumn.of(DATE, "date", Form.DATE, "date", true, row -> row.calibration().date().toString()),
            CardColumn.of("until", "validUntil", Form.DATE, "validUntil", true, row -> row.calibration().validUntil().toString()),
            CardColumn.choice("result", "result", "result", "result.", names(CalibrationResult.values()),
                    row -> YamlValue.nameOf(row.calibration().result())),
            CardColumn.of("certificate", "certificate", Form.TEXT, "certificate", false, row -> row.calibration().certificate()),
            CardColumn.of("issuer", "issuer", Form.TEXT, "issuer", false, row -> row.calibration().issuer()));

    private MeterColumns() {
    }

    private static <T> List<CardColumn<T>> columns(List<CardColumn<T>> own, List<CardColumn<T>> nameplate, List<CardColumn<T>> shown) {
        return Stream.of(own, nameplate, shown).flatMap(List::stream).toList();
    }

    /** A column for everything a nameplate can state. */
    private static <T> List<CardColumn<T>> nameplate(List<NameplateItem> items, Function<T, Nameplate> of) {
        return items.stream().map(item -> CardColumn.<T>of(YamlValue.nameOf(item), "nameplate." + item.key(), Form.FORMAL,
                "nameplate." + item.key(), false, card -> text(of.apply(card).of(item)))).toList();
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(YamlValue::nameOf).toList();
    }

    private static String text(Optional<?> stated) {
        return stated.map(Object::toString).orElse("");
    }

    private static String months(int interval) {
        return interval == 0 ? "" : String.valueOf(interval);
    }

    private static LocalText person(Plant plant, String id) {
        return plant.people().stream().filter(one -> one.id().equals(id)).map(Person::name).findFirst().orElse(NONE);
    }

    private static LocalText streams(Plant plant, LaboratoryInstrument instrument) {
        return LocalText.same(String.join(", ", plant.points().stream().filter(point -> instrument.points().contains(point.id()))
                .map(MeteringPoint::stream).distinct().toList()));
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
