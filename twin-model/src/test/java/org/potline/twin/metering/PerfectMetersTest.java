package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.ResultScatter;
import org.potline.twin.time.HourRange;

class PerfectMetersTest {
    private static final HourRange YEAR = new HourRange(0, 8760);

    private static MadeSite site() {
        var site = new MadeSite(1);
        MadeSite.TYPES.values().forEach(type -> site.type(type.withoutErrors()));
        for (Measurand measures : Measurand.values()) {
            site.is(measures, IntStream.range(0, 8760).mapToDouble(hour -> 10 + measures.ordinal() + Math.sqrt(hour) / 7).toArray());
        }
        return site;
    }

    @Test @DisplayName("every type of the catalogue without its errors gives the truth of all it measures bit for bit, with its chain and without; each member, too")
    void giveTheTruth() {
        MadeSite site = site();
        int heads = 0;
        for (MeterType type : MadeSite.TYPES.values()) {
            for (Measurand measures : type.log().isPresent() ? Set.<Measurand>of() : type.measures()) {   // see PotControllersTest
                site.head("A" + heads, type.id(), measures, "");
                site.head("B" + heads, type.id(), measures, "");
                for (MemberQuantity need : type.chain().needs()) {
                    site.member("B" + heads + "-" + need, giving(need), "B" + heads, "");
                }
                heads++;
            }
        }
        Readings readings = site.readings(1);
        assertTrue(heads >= 39, "only " + heads);
        for (MeterReadings meter : readings.meters()) {
            double[] read = IntStream.range(0, 8760).mapToDouble(hour -> meter.hour(hour).orElseThrow()).toArray();
            assertArrayEquals(site.truth(meter.measures()), read, meter.meter().no() + " of type " + meter.meter().type());
            meter.opening().ifPresent(value -> assertEquals(site.truth(meter.measures())[0], value, 0));
            assertEquals(0, meter.u(YEAR), 0);
        }
    }

    private static String giving(MemberQuantity quantity) {
        return MadeSite.TYPES.values().stream().filter(type -> type.chain().member().equals(Optional.of(quantity))).findFirst().orElseThrow().id();
    }

    @Test @DisplayName("an analysis by stages without error is the property weighted by its amount, of every property")
    void laboratoryGivesTheTruth() {
        for (Measurand measures : Measurand.values()) {
            if (measures.sort() == Measurand.Sort.PROPERTY) {
                MadeSite site = site();
                double[] amount = site.truth(Measurand.MASS).clone();
                if (measures == Measurand.CARBON_CONTENT) {
                    IntStream.range(0, 8760).forEach(hour -> amount[hour] *= site.truth(Measurand.NCV)[hour]);
                }
                double sum = 0;
                double weight = 0;
                for (int hour = 0; hour < 744; hour++) {
                    sum += site.truth(measures)[hour] * amount[hour];
                    weight += amount[hour];
                }
                var analysis = new Analysis(MadeSite.STREAM, measures, "P", 4, true, true, new ResultScatter.Stages(0, 0, 0, 2), 0, "test");
                MonthlyAnalysis january = site.analysis(analysis).readings(1).year().analyses().get(0);
                assertEquals(sum / weight, january.value(), 0, measures.toString());
                assertEquals(0, january.u(), 0);
            }
        }
    }
}
