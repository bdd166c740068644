package org.potline.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.language.RuleExpression.Given;
import org.potline.rules.standard.RulePack;

/** What an expression of a rule comes to, worked out by hand. */
class RuleExpressionTest {
    private static final Map<String, Object> VARIABLES = new HashMap<>(Map.of("$text", "EM-102", "$list", List.of("a", "b"), "$int", 3, "$double", 2.5));

    private static Object value(String expression) {
        VARIABLES.put("$null", null);
        return RuleExpression.value(RuleToken.of(new RulePack("p.drl", expression)), new Given(null, VARIABLES));
    }

    @ParameterizedTest(name = "{0} is {1}") @CsvSource(delimiter = '@', textBlock = """
            2 + 3 * 4 == 14 @ true
            10 - 4 - 3 == 3 @ true
            12 / 4 / 3 == 1 @ true
            7 / 2 == 3.5 @ true
            $int == 3.0 @ true
            $int > $double @ true
            true || false && false @ true
            !false && false @ false
            false ? true : true ? false : true @ false
            1 < 2 == true @ true
            - $int + 4 == 1 @ true
            0 * - 5 >= 0 @ true
            0 / 0 >= 0 @ false
            0 / 0 <= 0 @ false
            $text.contains( "102" ) @ true
            $text.contains( "103" ) @ false
            $text.isEmpty() @ false
            $list.contains( "a" ) @ true
            $list.size() == 2 @ true
            $null == null @ true
            $null > 1 @ false
            $null <= 1 @ false
            Level.PROCESS == Level.PROCESS @ true
            """)
    void holds(String expression, boolean expected) {
        assertEquals(expected, value(expression));
    }

    @ParameterizedTest @ValueSource(strings = {"$text.size()", "$text.accuracy", "$list.accuracy", "$list.contains()", "$null.size()", "$null - 1",
        "$text > 1", "$text + 1", "$int.intValue( 1 )"})
    void cannotBeAsked(String expression) {
        assertThrows(IllegalArgumentException.class, () -> value(expression));
    }

    @Test @DisplayName("what is no expression says where")
    void where() {
        assertEquals("b", assertThrows(NoExpression.class, () -> value("( $int b )")).token().text());
        assertEquals(2, assertThrows(NoExpression.class, () -> value("1 1.2.3")).token().start());
    }
}
