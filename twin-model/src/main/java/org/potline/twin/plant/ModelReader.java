package org.potline.twin.plant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.potline.twin.yaml.YamlMap;

/** Reads the parameters of a process model as its record says they are written ({@link Bounded}). */
final class ModelReader {
    private final Reading reading;

    ModelReader(Reading reading) {
        this.reading = reading;
    }

    ProcessModel read(YamlMap map, ProcessKind kind) {
        return switch (kind) {
            case MINING -> read(map, MiningModel.class);
            case ALUMINA -> read(map, AluminaModel.class);
            case ANODE -> read(map, AnodeModel.class);
            case ELECTROLYSIS -> read(map, ElectrolysisModel.class);
            case CASTING -> read(map, CastingModel.class);
            case ROLLING -> read(map, RollingModel.class);
            case POWER -> read(map, PowerModel.class);
            case UTILITIES -> read(map, UtilitiesModel.class);
        };
    }

    private <T extends Record & ProcessModel> T read(YamlMap map, Class<T> model) {
        int before = reading.problems.count();
        Object[] values = Arrays.stream(model.getRecordComponents()).map(component -> value(map, component)).toArray();
        return map.make(() -> make(model, values, map, before));
    }

    private Object value(YamlMap map, RecordComponent component) {
        Bounded bounds = component.getAnnotation(Bounded.class);
        if (component.getType() == int.class) {
            return reading.whole(map, bounds.key(), (int) bounds.min(), (int) bounds.max());
        }
        return reading.quantity(map, bounds.key(), bounds.unit(), bounds.min(), bounds.max());
    }

    /** The key of what the parameters of such a model can break together. */
    private static String together(Class<?> model) {
        return model == ElectrolysisModel.class ? "anodes-burnt-through" : model == AluminaModel.class ? "gases-over-100"
                : model == PowerModel.class ? "coal-impossible" : "gas-over-100";
    }

    /** Makes the model; what its parameters break together, each within its limits, is said at the place of the model. */
    private <T extends Record> T make(Class<T> model, Object[] values, YamlMap map, int before) {
        Class<?>[] types = Arrays.stream(model.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return model.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                if (reading.problems.count() == before) {
                    map.refuse(PlantReader.BUNDLE, together(model), Map.of());
                }
                return null;
            }
            throw new IllegalStateException(model.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(model.toString(), e);
        }
    }
}
