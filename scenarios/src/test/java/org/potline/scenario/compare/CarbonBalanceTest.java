package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CarbonBalanceTest {
    @Test
    @DisplayName("100 in + 5 from stock = 92 out + 10 to stock + 3 open; what goes round between processes is in no sum")
    void balances() {
        var balance = new CarbonBalance(List.of(new CarbonPath("in-pitch", "baking", 100), new CarbonPath("in-stock", "baking", 5),
                new CarbonPath("baking", "electrolysis", 80), new CarbonPath("electrolysis", "baking", 20),
                new CarbonPath("electrolysis", "out-co2-roof", 92), new CarbonPath("baking", "out-stock", 10)));
        assertEquals(List.of(100.0, 5.0, 92.0, 10.0, 3.0),
                List.of(balance.inT(), balance.fromStockT(), balance.outT(), balance.toStockT(), balance.residualT()));
    }

    @Test
    @DisplayName("a flow into an input or out of an output is refused, with both its ends")
    void refusesTurnedFlows() {
        for (CarbonPath turned : List.of(new CarbonPath("baking", "in-pitch", 1), new CarbonPath("out-tar", "baking", 1))) {
            String message = assertThrows(IllegalArgumentException.class, () -> new CarbonBalance(List.of(turned))).getMessage();
            assertTrue(message.contains(turned.from()) && message.contains(turned.to()), message);
        }
    }

    @Test
    @DisplayName("where no carbon is followed all is nothing")
    void isEmpty() {
        assertEquals(0, new CarbonBalance(List.of()).residualT());
    }
}
