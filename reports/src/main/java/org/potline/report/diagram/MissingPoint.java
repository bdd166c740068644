package org.potline.report.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.yaml.YamlValue;

/**
 * A metering point that the theoretical need asks for and that is not equipped.
 *
 * @param need     id of the need
 * @param stream   source stream
 * @param level    level
 * @param measures what would be measured; the first of those that will do
 */
record MissingPoint(String need, String stream, Level level, Measurand measures) {
    /**
     * Those among the subjects of findings that are needs, {@code STREAM/LEVEL/ITEM/WHAT}, and for which the plant has no point that
     * only lacks its instrument: that point is drawn as missing itself.
     */
    static List<MissingPoint> of(Collection<String> subjects, Plant plant) {
        return subjects.stream().distinct().flatMap(subject -> read(subject, plant).stream()).toList();
    }

    private static Optional<MissingPoint> read(String subject, Plant plant) {
        String[] parts = subject.split("/");
        if (parts.length != 4 || plant.streams().stream().noneMatch(stream -> stream.id().equals(parts[0]))) {
            return Optional.empty();
        }
        List<Measurand> measures = Arrays.stream(parts[3].split("\\|")).flatMap(name -> choice(name, Measurand.values()).stream()).toList();
        Optional<Level> level = choice(parts[1], Level.values());
        Optional<Item> item = choice(parts[2], Item.values());
        boolean declared = plant.points().stream().anyMatch(point -> point.stream().equals(parts[0]) && level.equals(Optional.of(point.level()))
                && item.equals(Optional.of(point.item())) && measures.contains(point.measures()));
        return declared || level.isEmpty() || measures.isEmpty() ? Optional.empty()
                : Optional.of(new MissingPoint(subject, parts[0], level.get(), measures.get(0)));
    }

    private static <T extends Enum<T>> Optional<T> choice(String name, T[] all) {
        return Arrays.stream(all).filter(one -> YamlValue.nameOf(one).equals(name)).findFirst();
    }
}
