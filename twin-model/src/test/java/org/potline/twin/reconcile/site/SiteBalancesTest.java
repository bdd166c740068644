package org.potline.twin.reconcile.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.Extremes;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Plants;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.random.Noise;
import org.potline.twin.text.LocalText;
import org.potline.twin.time.HourRange;

/** What is drawn of a site holds in it, whatever processes it has and whatever their parameters. */
class SiteBalancesTest {
    private static final Set<SiteNode> PASTE = Set.of(SiteNode.COKE_SILOS, SiteNode.BUTT_STORE, SiteNode.PASTE_PLANT);
    private static final Set<SiteNode> FED_UNSEEN = Set.of(SiteNode.POTS, SiteNode.BAUXITE_RECEIPT, SiteNode.PASTE_PLANT);

    /** Processes of a draw: the reference site's, some left out, their parameters anywhere within their limits, a second potline at times. */
    private static Plant drawn(int draw) {
        var noise = Noise.of(draw, "site");
        var processes = new ArrayList<PlantProcess>();
        for (PlantProcess process : Plants.REFERENCE.processes()) {
            boolean pots = process.kind() == ProcessKind.ELECTROLYSIS;
            ProcessModel usual = pots ? Models.with(process.model(), "pots", 3) : process.model();
            if (draw == 0 || noise.uniform(processes.size() + 100 * process.kind().ordinal()) < 0.8) {
                processes.add(process.with(draw == 0 ? usual : Extremes.drawn(usual, draw, pots ? "pots" : "")));
            }
            if (pots && draw % 2 == 0) {
                processes.add(new PlantProcess("second", process.kind(), Optional.of("2"), LocalText.same("2"), "e", List.of(), usual));
            }
        }
        return BuiltPlant.of("Asia/Shanghai", processes);
    }

    private static double amount(TrueFlows truth, SiteQuantity quantity, HourRange hours) {
        Series series = truth.series(quantity.stream().orElseThrow(), quantity.measures().orElseThrow());
        if (quantity instanceof SiteQuantity.Gain) {
            return series.before(hours.to()) - series.before(hours.from());
        }
        double sum = 0;
        for (int hour = hours.from(); hour < hours.to(); hour++) {
            sum += series.values()[hour];
        }
        return sum;
    }

    private static double sum(TrueFlows truth, List<SiteQuantity> side, HourRange hours) {
        return side.stream().filter(quantity -> !(quantity instanceof SiteQuantity.Unlisted)).mapToDouble(each -> amount(truth, each, hours)).sum();
    }

    private static boolean isClosed(SiteBalance balance) {
        return List.of(balance.in(), balance.out(), balance.gained()).stream().flatMap(List::stream)
                .noneMatch(SiteQuantity.Unlisted.class::isInstance);
    }

    private static double gap(TrueFlows truth, SiteBalance balance, HourRange hours) {
        return sum(truth, balance.in(), hours) - sum(truth, balance.out(), hours) - sum(truth, balance.gained(), hours);
    }

    /** What rounding leaves of the amounts and of the stock they are a difference of. */
    private static double rounding(TrueFlows truth, SiteBalance balance, HourRange hours) {
        double stock = balance.gained().stream().filter(SiteQuantity.Gain.class::isInstance)
                .mapToDouble(gain -> truth.series(gain.stream().orElseThrow(), Measurand.STOCK).before(hours.from())).sum();
        return 1e-9 * (sum(truth, balance.in(), hours) + sum(truth, balance.out(), hours) + stock);
    }

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("every balance without an unseen term closes in truth on every day, of whatever site; the others leave what they should")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void holds(int draw) {
        Plant plant = drawn(draw);
        TrueFlows truth = Simulation.year(plant, 2025, draw);
        List<SiteBalance> balances = SiteBalances.of(plant);
        for (int day = 0; day < 365; day++) {
            var hours = new HourRange(24 * day, 24 * day + 24);
            double paste = 0;
            double ofPaste = 0;
            for (SiteBalance balance : balances) {
                double gap = gap(truth, balance, hours);
                double rounding = rounding(truth, balance, hours);
                assertTrue(isClosed(balance) ? Math.abs(gap) <= rounding : hasSense(balance, gap, rounding),
                        () -> balance.id() + " " + hours + " of draw " + draw + " leaves " + gap);
                if (PASTE.contains(balance.node())) {
                    paste += gap;
                    ofPaste += rounding;
                }
            }
            assertEquals(0, paste, ofPaste, "coke silos, butt store and paste plant together");
        }
    }

    /** What is not seen leaves the balance, or enters it: of pots, paste and bauxite; what the furnaces gain has either sign. */
    private static boolean hasSense(SiteBalance balance, double gap, double rounding) {
        return balance.node() == SiteNode.CASTHOUSE || (FED_UNSEEN.contains(balance.node()) ? -gap : gap) >= -rounding;
    }

    @Test
    @DisplayName("the shipped sites have the balances an engineer draws of them")
    void drawsWhatThereIs() {
        assertEquals(Set.of("feeders@utilities", "anode-yard@electrolysis", "pots@electrolysis", "casthouse@casting"),
                SiteBalances.of(Plants.POTLINE_ONLY).stream().map(SiteBalance::id).collect(Collectors.toSet()));
        List<SiteBalance> reference = SiteBalances.of(Plants.REFERENCE);
        assertEquals(Set.of(SiteNode.values()), reference.stream().map(SiteBalance::node).collect(Collectors.toSet()));
        assertEquals(SiteNode.values().length, reference.size());
    }

    @Test
    @DisplayName("a stream the file leaves out flows all the same: it stands in its balance, for nobody meters it")
    void keepsWhatAFileLeavesOut() {
        Plant bare = BuiltPlant.of("Asia/Shanghai", Plants.REFERENCE.processes());
        assertEquals(SiteBalances.of(Plants.REFERENCE), SiteBalances.of(bare));
    }
}
