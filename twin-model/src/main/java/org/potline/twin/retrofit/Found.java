package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Finds what a change speaks of, or refuses the change. */
record Found(Plant plant, RetrofitContext context, Where at) {
    static Found in(PlantDraft draft, RetrofitContext context, Where at) {
        return new Found(draft.plant(), context, at);
    }

    Meter meter(String no) {
        return plant.meters().stream().filter(meter -> meter.no().equals(no)).findFirst()
                .orElseThrow(() -> unknown("no-meter", no, plant.meters().stream().map(Meter::no).toList()));
    }

    LaboratoryInstrument instrument(String no) {
        List<LaboratoryInstrument> all = plant.laboratory().instruments();
        return all.stream().filter(each -> each.no().equals(no)).findFirst()
                .orElseThrow(() -> unknown("no-instrument", no, all.stream().map(LaboratoryInstrument::no).toList()));
    }

    MeteringPoint point(String id) {
        return plant.points().stream().filter(point -> point.id().equals(id)).findFirst()
                .orElseThrow(() -> unknown("no-point", id, plant.points().stream().map(MeteringPoint::id).toList()));
    }

    SourceStream stream(String id) {
        return plant.streams().stream().filter(stream -> stream.id().equals(id)).findFirst()
                .orElseThrow(() -> unknown("no-stream", id, plant.streams().stream().map(SourceStream::id).toList()));
    }

    PlantProcess process(String id) {
        return plant.processes().stream().filter(process -> process.id().equals(id)).findFirst()
                .orElseThrow(() -> unknown("no-process", id, plant.processes().stream().map(PlantProcess::id).toList()));
    }

    MeterType type(String id) {
        return Optional.ofNullable(context.types().get(id)).orElseThrow(() -> unknown("no-type", id, context.types().keySet().stream().toList()));
    }

    private BadInput unknown(String key, String value, List<String> known) {
        var near = new ArrayList<>(known);
        near.sort((a, b) -> Boolean.compare(isNear(b, value), isNear(a, value)));
        return Refusal.of(at, key, Map.of("value", value, "plant", plant.id(), "known", Refusal.known(near)));
    }

    /** Whether two ids begin alike: those are shown first. */
    private static boolean isNear(String id, String value) {
        return value.length() > 1 && id.startsWith(value.substring(0, Math.min(value.length(), 3)));
    }

    /** The day from which something new is in use. */
    LocalDate from(Optional<LocalDate> stated) {
        LocalDate day = stated.orElse(context.from());
        if (day.isAfter(plant.asOf())) {
            throw Refusal.of(at, "from-after-plant", Map.of("value", day, "asOf", plant.asOf(), "plant", plant.id()));
        }
        return day;
    }
}
