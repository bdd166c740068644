package org.potline.rules.check;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;

/** A meter with something on its card changed. */
final class MeterEdits {
    private MeterEdits() {
    }

    /** The same card with some fields, by their names, changed; whatever other fields a card has stay. */
    static Meter with(Meter meter, Map<String, ?> changes) {
        try {
            RecordComponent[] fields = Meter.class.getRecordComponents();
            var values = new ArrayList<Object>();
            for (RecordComponent field : fields) {
                values.add(changes.containsKey(field.getName()) ? changes.get(field.getName()) : field.getAccessor().invoke(meter));
            }
            return Meter.class.getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One change at random: status, class, calibrations, a field of the card, the point. */
    static Meter changed(Meter meter, List<String> points, Random random) {
        return with(meter, switch (random.nextInt(7)) {
            case 0 -> Map.of("status", MeterStatus.values()[random.nextInt(MeterStatus.values().length)]);
            case 1 -> Map.of("accuracy", random.nextInt(5) == 0 ? Optional.empty()
                    : Optional.of(AccuracyClass.parse(List.of("active-energy 0.2S", "active-energy 0.5", "active-energy 1", "flow 1",
                            "flow 2.5", "belt 0.5", "weighing-R76 III").get(random.nextInt(7)))));
            case 2 -> Map.of("calibrations", calibrations(random));
            case 3 -> Map.of("serialNo", random.nextBoolean() ? "" : "S" + random.nextInt(9));
            case 4 -> Map.of("range", random.nextBoolean() ? "" : "0..200 MW", "keeper", random.nextBoolean() ? "" : "U-01");
            case 5 -> Map.of("label", random.nextBoolean() ? meter.no() : "none", "intervalMonths", 12 * random.nextInt(3));
            default -> meter.isMember() ? Map.of("model", "") : Map.of("point", points.get(random.nextInt(points.size())));
        });
    }

    private static List<Calibration> calibrations(Random random) {
        var calibrations = new ArrayList<Calibration>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            calibrations.add(new Calibration(day, day.plusDays(random.nextInt(500)),
                    CalibrationResult.values()[random.nextInt(CalibrationResult.values().length)], "C-" + i, "institute"));
        }
        return calibrations;
    }
}
