package org.potline.rules.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

class ParameterTest {
    private static final Where HERE = Where.file("a.yaml");

    @Test @DisplayName("a changed class changes the row of its own scheme; the printed class of another scheme stays; a new scheme changes the printed row")
    void ofItsOwnScheme() {
        Parameter both = new Parameter("accuracy-class", LocalText.same("c"), "class", Holds.ACCURACY_CLASS, "use", Optional.empty(),
                List.of(row(false, "dc-energy 2"), row(true, "dc-current 0.2")));
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertEquals("dc-energy 2 dc-current 0.1", in(both.with("dc", value("2026-07-01", "dc-current 0.1")), day));
        assertEquals("dc-energy 1 dc-current 0.2", in(both.with("dc", value("2026-07-01", "dc-energy 1")), day));
        assertEquals("vt 0.2 dc-current 0.2", in(both.with("dc", value("2026-07-01", "vt 0.2")), day));
        assertEquals("dc-energy 2 dc-current 0.2", in(both.with("dc", value("2026-07-01", "dc-current 0.1")), day.minusDays(1)));
    }

    private static ParameterRow row(boolean working, String text) {
        return new ParameterRow("dc", working, List.of(value("2007-01-01", text)));
    }

    private static ParameterValue value(String since, String text) {
        return new ParameterValue(LocalDate.parse(since), text, LocalText.same("s"), "D", Optional.<Modality>empty(), HERE);
    }

    private static String in(Parameter parameter, LocalDate day) {
        return parameter.rows().stream().map(row -> row.on(day).orElseThrow().text()).collect(Collectors.joining(" "));
    }
}
