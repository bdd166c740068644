package org.potline.twin.metering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * What passes at one piece of equipment of what a stream carries. The truth knows streams, not calciners or furnaces: the pieces that
 * have metering points of one stream and quantity are taken to be all there are, and to share it by their rated power, or where
 * one of them has none by their number.
 * <pre>  s_i = n_i·P_i / Σ n·P  </pre>
 * n number of like pieces, P rated power of one. A working rule of ours (D); so meters of level equipment add up to the stream.
 */
final class EquipmentShare {
    private EquipmentShare() {
    }

    /** What a point sees of the truth of its stream: of an amount or a stock at one piece of equipment its share, else all of it. */
    static Series of(Plant plant, MeteringPoint point, Series whole) {
        boolean shared = point.measures().sort() == Measurand.Sort.FLOW || point.measures().sort() == Measurand.Sort.STOCK;
        if (point.level() != Level.EQUIPMENT || !shared) {
            return whole;
        }
        double share = share(plant, point);
        double[] values = whole.values().clone();
        for (int step = 0; step < values.length; step++) {
            values[step] *= share;
        }
        return new Series(whole.stream(), whole.measures(), whole.opening() * share, values);
    }

    private static double share(Plant plant, MeteringPoint point) {
        Map<String, Equipment> pieces = pieces(plant, point);
        boolean rated = pieces.values().stream().allMatch(piece -> piece.ratedPowerKw() > 0);
        double all = pieces.values().stream().mapToDouble(piece -> weight(piece, rated)).sum();
        return weight(pieces.get(point.equipment().orElseThrow()), rated) / all;
    }

    private static double weight(Equipment piece, boolean rated) {
        return rated ? piece.count() * piece.ratedPowerKw() : piece.count();
    }

    /** The equipment that has a point of that stream and quantity, by id, in the order of the points. */
    private static Map<String, Equipment> pieces(Plant plant, MeteringPoint point) {
        List<Equipment> all = plant.processes().stream().flatMap(process -> process.equipment().stream()).toList();
        var pieces = new LinkedHashMap<String, Equipment>();
        plant.points().stream().filter(other -> other.level() == Level.EQUIPMENT && other.stream().equals(point.stream())
                && other.measures() == point.measures()).flatMap(other -> other.equipment().stream())
                .forEach(id -> all.stream().filter(piece -> piece.id().equals(id)).forEach(piece -> pieces.put(id, piece)));
        return pieces;
    }
}
