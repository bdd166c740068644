package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No one can make a process model outside its limits, whether from a file or from code. */
class ModelBoundsTest {
    static Stream<ProcessModel> models() {
        return PlantText.shipped().read().processes().stream().map(PlantProcess::model);
    }

    private static ProcessModel with(ProcessModel model, int changed, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = model.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == changed ? value : components[i].getAccessor().invoke(model);
        }
        return (ProcessModel) model.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static void isRefused(ProcessModel model, int changed, Object value) {
        Throwable thrown = assertThrows(InvocationTargetException.class, () -> with(model, changed, value)).getCause();
        assertEquals(IllegalArgumentException.class, thrown.getClass());
        assertTrue(thrown.getMessage().startsWith(model.getClass().getRecordComponents()[changed].getName() + " ("), thrown.getMessage());
    }

    @ParameterizedTest @MethodSource("models")
    @DisplayName("each parameter is refused just below and just above its limits, and as no number, by its own name")
    void refusesWhatIsOutside(ProcessModel model) {
        RecordComponent[] components = model.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Bounded bounds = components[i].getAnnotation(Bounded.class);
            if (components[i].getType() == int.class) {
                isRefused(model, i, (int) bounds.min() - 1);
                isRefused(model, i, (int) bounds.max() + 1);
            } else {
                isRefused(model, i, Math.nextDown(bounds.min()));
                isRefused(model, i, Math.nextUp(bounds.max()));
                isRefused(model, i, Double.NaN);
            }
        }
    }

    @Test @DisplayName("32 anodes of 955 kg last 28 days at 300 kA but not at 350 kA")
    void knowsWhenAnodesAreBurntThrough() {
        // supply 32*955/28 = 1 091.4 kg, carbon 97.6 % of it: 1 065.2 kg a day. At 300 kA a pot burns
        // 806.6 kg (electrochemical) + 42 kg/t * 2.2470 t = 901.0 kg; at 350 kA 941.1 + 110.1 = 1 051.2 kg, more than 94 % of 1 065.2.
        assertEquals(false, AnodeLife.burntThrough(300, 93, 42, 32 * 955 / 28.0, 2.4));
        assertEquals(true, AnodeLife.burntThrough(350, 93, 42, 32 * 955 / 28.0, 2.4));
        assertEquals(false, AnodeLife.burntThrough(333, 93, 42, 32 * 955 / 28.0, 2.4));   // 1 000.2 kg; 94 % are 1 001.3 kg
    }
}
