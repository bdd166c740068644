package org.potline.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.DataArrangement;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Person;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.plant.UtilitiesModel;
import org.potline.twin.text.LocalText;

/** A plant made by hand, so that the pages can be looked at and tested without the rest of the way. */
final class SamplePlant {
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private SamplePlant() {
    }

    static Plant named(LocalText name) {
        var works = new LegalEntity("works", new LocalText("示例铝业有限公司", "Sample Aluminium Co., Ltd"), true);
        var utilities = new PlantProcess("utilities", ProcessKind.UTILITIES, Optional.empty(), new LocalText("公用工程", "Utilities"), "works", List.of(),
                new UtilitiesModel(1.2, 10, 1500, 5, 0));
        return new Plant("sample", name, AS_OF, ZoneId.of("Asia/Shanghai"), List.of(works), List.of(utilities), streams(), points(),
                meters(), new Laboratory(List.of(), List.of()), new Organisation(List.of(new Person("p-zhang", new LocalText("张工", "Ms Zhang"),
                        new LocalText("计量员", "metrologist"), Optional.of(LocalDate.of(2026, 6, 30)))),
                List.of(), List.of(new DataArrangement("records-gas", new LocalText("燃气抄表记录", "Gas meter readings"), 3,
                        new LocalText("档案室", "archive")))), List.of(), Optional.empty());
    }

    private static List<SourceStream> streams() {
        return List.of(
                stream("liquid-aluminium@electrolysis", Substance.LIQUID_ALUMINIUM, "铝液", "Liquid aluminium", Crossing.INTERNAL),
                stream("metal-pad@electrolysis", Substance.METAL_PAD, "在产铝液", "Metal pad", Crossing.INTERNAL),
                stream("baked-anode@yard", Substance.BAKED_ANODE, "外购阳极", "Anodes bought", Crossing.ENTERS),
                stream("baked-anode@electrolysis", Substance.BAKED_ANODE, "上槽阳极", "Anodes set", Crossing.INTERNAL),
                stream("butts@electrolysis", Substance.BUTTS, "残极", "Butts", Crossing.LEAVES),
                stream("anode-effect@electrolysis", Substance.ANODE_EFFECT, "阳极效应", "Anode effects", Crossing.EMITTED),
                stream("electricity@grid", Substance.ELECTRICITY, "电网受电", "Electricity from the grid", Crossing.ENTERS),
                stream("electricity@rectifiers", Substance.ELECTRICITY, "整流用电", "Electricity of the rectifiers", Crossing.INTERNAL),
                stream("natural-gas@casting", Substance.NATURAL_GAS, "铸造天然气", "Natural gas of the casthouse", Crossing.ENTERS),
                stream("diesel@vehicles", Substance.DIESEL, "车辆柴油", "Diesel of the vehicles", Crossing.ENTERS));
    }

    private static SourceStream stream(String id, Substance substance, String zh, String en, Crossing crossing) {
        return new SourceStream(id, substance, new LocalText(zh, en), "utilities", crossing, Optional.empty(), AccountingRole.EMISSION);
    }

    private static List<MeteringPoint> points() {
        return List.of(
                point("pt-rectifiers", "整流机组进线", "Rectifier feeder", "electricity@rectifiers", Measurand.ENERGY, "electricity.process"),
                point("pt-gas", "铸造燃气总管", "Gas main of the casthouse", "natural-gas@casting", Measurand.VOLUME_20C, "gas.natural"),
                point("pt-ladle", "出铝包秤", "Ladle scale", "liquid-aluminium@electrolysis", Measurand.MASS, "weighing.static"),
                point("pt-anodes", "阳极地磅", "Anode platform scale", "baked-anode@electrolysis", Measurand.MASS, "weighing.static"));
    }

    private static MeteringPoint point(String id, String zh, String en, String stream, Measurand measures, String use) {
        return new MeteringPoint(id, new LocalText(zh, en), stream, measures, Item.ACTIVITY_DATA, Level.PROCESS, use, Optional.empty());
    }

    private static List<Meter> meters() {
        return List.of(
                meter("E-021", "electricity-meter-1", "pt-rectifiers", "整流机组电能表", "Rectifier energy meter", "DTSD341-1", "active-energy 1",
                        "3×100 V, 3×1.5(6) A", "20190417"),
                meter("G-001", "gas-turbine", "pt-gas", "铸造燃气涡轮流量计", "Casthouse gas turbine meter", "TBQM-150", "flow 1.0",
                        "32…650 m³/h", ""),
                meter("W-003", "ladle-scale", "pt-ladle", "出铝包吊秤", "Ladle crane scale", "OCS-20", "weighing-R76 III", "0…20 t", "C20-1188"),
                meter("W-007", "platform-scale", "pt-anodes", "阳极平台秤", "Anode platform scale", "SCS-30", "weighing-R76 III", "0…30 t",
                        "SCS-0931"));
    }

    private static Meter meter(String no, String type, String point, String zh, String en, String model, String accuracy, String range,
            String serial) {
        return new Meter(no, type, point, new LocalText(zh, en), model, Optional.of(AccuracyClass.parse(accuracy)), range,
                "示例仪表厂 Sample Instruments", serial, new LocalText("一号厂房", "Hall 1"), "L-" + no, MeterStatus.QUALIFIED, "p-zhang",
                "1 h, DCS", 12, LocalDate.of(2022, 3, 1),
                List.of(new Calibration(LocalDate.of(2023, 3, 12), LocalDate.of(2024, 3, 11), CalibrationResult.PASSED, "JL-23-0312-" + no,
                        "省计量院 Provincial Metrology Institute"),
                        new Calibration(LocalDate.of(2024, 3, 5), LocalDate.of(2025, 3, 4), CalibrationResult.PASSED, "JL-24-0305-" + no, "")));
    }
}
