package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.time.HourRange;

class BalancesTest {
    private static final TrueFlows YEAR = Simulation.year(Plants.POTLINE_ONLY, 2025, 1);

    @ParameterizedTest(name = "hours {0} to {1}")
    @DisplayName("every balance closes to 1e-12, over the year and over any hours of it")
    @CsvSource({"0, 8760", "0, 1", "17, 18", "1234, 5001", "744, 1416", "8759, 8760"})
    void closes(int from, int to) {
        for (Balance balance : Balances.of(YEAR, new HourRange(from, to))) {
            // double rounding of 8760 x 120 pot-hours; over one hour stocks of 1e4 times its flows leave 1e-12 of these
            assertTrue(balance.relativeError() < (to - from < 24 ? 1e-10 : 1e-12), balance::toString);
        }
    }

    @Test @DisplayName("every balance closes to 1e-9 in each of the 8760 hours alone")
    void closesHourByHour() {
        double worst = 0;
        String which = "";
        for (int hour = 0; hour < 8760; hour++) {
            for (Balance balance : Balances.of(YEAR, new HourRange(hour, hour + 1))) {
                double passed = Math.max(Math.abs(balance.in()), Math.abs(balance.out()));
                if (balance.relativeError() > worst && passed > 0) {
                    worst = balance.relativeError();
                    which = balance + " in hour " + hour;
                }
            }
        }
        assertTrue(worst < 1e-9, which);
    }

    @Test @DisplayName("all kinds of balance are drawn up, none of them empty")
    void drawsUpAll() {
        List<Balance> balances = Balances.of(YEAR, new HourRange(0, 8760));
        assertEquals(22, balances.size());
        for (Balance balance : balances) {
            assertTrue(balance.in() > 0 && balance.out() > 0, balance::toString);
        }
    }
}
