package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessModel;

/**
 * One parameter raised by 1 %: what must rise or fall does, by as much where that follows at once from the law, and nothing moves that
 * has no part in it. A row reads: {@code process.parameter: what moves}; {@code +x} rises, {@code -x} falls, {@code ~x} may move
 * either way, with a number the change in per cent of its year's sum, to a twentieth of it. A star stands for any end of a name.
 * COAL stands for all that the power plant's coal carries along, BUS for load and exchange with the grid, MAIN for the gas main.
 */
class ParameterEffectsTest {
    private static final Map<String, String> GROUPS = Map.of(
            "COAL", "~bituminous@coal-yard/* ~bituminous@power/* ~emission/bituminous@power ~emission/limestone@power "
                    + "~flue-gas@power/* ~fly-ash@power/* ~slag@power/* ~gypsum@power/* ~limestone@power/*",
            "BUS", "~electricity@bus/* ~electricity@grid/* ~electricity@export/*",
            "MAIN", "~natural-gas@main/*",
            "ANODES", "~baked-anode@* ~butts@* ~calcined-coke@* ~green-coke@* ~green-anode@* ~pitch@* ~tar@baking/* ~packing-coke@* "
                    + "~flue-gas@baking/* ~natural-gas@baking/* ~emission/green-coke@calcining ~emission/pitch@baking "
                    + "~emission/packing-coke@baking ~emission/natural-gas@baking ~electricity@anode/*");
    private static final Map<String, Double> USUAL = sums(model(process("electrolysis")));

    private static ProcessModel model(String process) {
        return Plants.smallReference().process(process).model();
    }

    /** Sums of the year of every series and every source's emission. */
    private static Map<String, Double> sums(ProcessModel model) {
        TrueFlows year = Simulation.months(Plants.smallReference().withModel(model), 2025, 1);
        var sums = new TreeMap<String, Double>();
        for (Series series : year.all()) {
            sums.put(series.stream() + "/" + series.measures(), Arrays.stream(series.values()).sum());
        }
        for (TrueEmission emission : year.emissions()) {
            sums.put("emission/" + emission.source(), Arrays.stream(emission.co2Kg()).sum() + 6630 * Arrays.stream(emission.cf4Kg()).sum()
                    + 11100 * Arrays.stream(emission.c2f6Kg()).sum());
        }
        return sums;
    }

    private record Move(char sign, String pattern, double pct) {
        static Move of(String text) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text.substring(1) : text.substring(1, equals);
            return new Move(text.charAt(0), name, equals < 0 ? Double.NaN : Double.parseDouble(text.substring(equals + 1)));
        }

        boolean names(String what) {
            return pattern.endsWith("*") ? what.startsWith(pattern.substring(0, pattern.length() - 1)) : what.equals(pattern);
        }
    }

    private static String process(String kind) {
        return Plants.REFERENCE.processes().stream().filter(one -> one.kind().name().equalsIgnoreCase(kind)).map(PlantProcess::id)
                .findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a parameter raised by 1 % moves what it should, in the right direction, and nothing else")
    @ValueSource(strings = {
        "mining.bauxiteTPerDay: +bauxite@mine/MASS=1 +diesel@mine/MASS=1 +electricity@mine/ENERGY=1 +emission/diesel@mine=1 ~bauxite@* ~red-mud@* BUS",
        "mining.dieselKgPerT: +diesel@mine/MASS=1 +emission/diesel@mine=1",
        "mining.powerKwhPerT: +electricity@mine/ENERGY=1 +electricity@bus/ENERGY BUS",
        "alumina.bauxiteAluminaPct: -bauxite@alumina/MASS=1 -red-mud@alumina/MASS ~bauxite@*",
        "alumina.bauxiteMoisturePct: +bauxite@alumina/MASS=0.087 +bauxite@alumina/MOISTURE=1 ~bauxite@* ~red-mud@*",
        "alumina.recoveryPct: -bauxite@alumina/MASS=1 -red-mud@alumina/MASS ~bauxite@*",
        "alumina.causticKgPerT: +caustic@alumina/MASS=1 +red-mud@alumina/MASS",
        "alumina.limestonePurityPct: -limestone@alumina/MASS=1 +limestone@alumina/PURITY=1 -red-mud@alumina/MASS",
        "alumina.limestoneDecomposedPct: -limestone@alumina/MASS=1 -red-mud@alumina/MASS",
        "alumina.limeKgPerT: +limestone@alumina/MASS=1 +emission/limestone@alumina=1 +anthracite@lime-kiln/MASS=1 "
                + "+emission/anthracite@lime-kiln=1 +red-mud@alumina/MASS ~lime@alumina/MASS",
        "alumina.kilnFuelCarbonPct: +anthracite@lime-kiln/CARBON=1 +emission/anthracite@lime-kiln=1",
        "alumina.steamTPerT: +steam@alumina/MASS=1 +steam@alumina/HEAT=1 +steam@power/MASS=1 +bituminous@power/MASS "
                + "+emission/bituminous@power ~steam@power/* COAL",
        "alumina.hydrateMoisturePct: +natural-gas@calcination/VOLUME_0C +emission/natural-gas@calcination ~natural-gas@calcination/* "
                + "~flue-gas@calcination/* ~bituminous@gasifier/* ~producer-gas@* ~tar@gasifier/* ~emission/bituminous@gasifier MAIN",
        "alumina.calcinerLossGjPerT: +natural-gas@calcination/VOLUME_0C +emission/natural-gas@calcination ~natural-gas@calcination/* "
                + "~flue-gas@calcination/* ~bituminous@gasifier/* ~producer-gas@* ~tar@gasifier/* ~emission/bituminous@gasifier MAIN",
        "alumina.powerKwhPerT: +electricity@alumina/ENERGY=1 +electricity@bus/ENERGY BUS",
        "anode.volatileCarbonPct: +emission/green-coke@calcining +green-coke@calcining/CARBON",
        "anode.cokeDustPct: +emission/green-coke@calcining +green-coke@calcining/MASS ~green-coke@bought/*",
        "anode.greenCokeSulphurPct: +baked-anode@baking/SULPHUR +baked-anode@electrolysis/SULPHUR -butts@electrolysis/MASS "
                + "-calcined-coke@calcining/CARBON ANODES BUS MAIN",
        "anode.pitchVolatileCarbonPct: +emission/pitch@baking=1 +flue-gas@baking/MASS ~flue-gas@baking/*",
        "anode.tarPct: +tar@baking/MASS=1 -emission/pitch@baking=0.11 -flue-gas@baking/MASS ~flue-gas@baking/*",
        "anode.packingCokeKgPerT: +packing-coke@baking/MASS=1 +emission/packing-coke@baking=1 +flue-gas@baking/MASS ~flue-gas@baking/*",
        "anode.bakingFuelGjPerT: +natural-gas@baking/VOLUME_0C=1 +emission/natural-gas@baking=1 ~natural-gas@baking/* ~flue-gas@baking/* MAIN",
        "anode.powerKwhPerT: +electricity@anode/ENERGY=1 +electricity@bus/ENERGY BUS",
        "electrolysis.backEmfV: +direct-current@potline/VOLTAGE=0.43 +electricity@rectifiers/ENERGY=0.28 +electricity@bus/ENERGY BUS",
        "electrolysis.potResistanceMicroohm: +direct-current@potline/VOLTAGE +electricity@rectifiers/ENERGY +electricity@bus/ENERGY BUS",
        "electrolysis.busbarResistanceMicroohm: +direct-current@potline/VOLTAGE +electricity@rectifiers/ENERGY BUS",
        "electrolysis.rectifierDropV: +electricity@rectifiers/ENERGY +electricity@bus/ENERGY BUS",
        "electrolysis.auxiliaryKwhPerT: +electricity@potrooms/ENERGY=1 +electricity@bus/ENERGY BUS",
        "electrolysis.aluminaPurityPct: -alumina@electrolysis/MASS=1 +alumina@sold/MASS ~alumina@bought/*",
        "electrolysis.fluorideLossKgPerT: +aluminium-fluoride@electrolysis/MASS=1",
        "electrolysis.currentEfficiencyPct: +liquid-aluminium@electrolysis/MASS=1 +alumina@electrolysis/MASS=1 +emission/anode=0.077 "
                + "+electricity@potrooms/ENERGY=1 +aluminium-fluoride@electrolysis/MASS=1 ~liquid-aluminium@* ~metal-pad@* ~ingots@* ~dross@* "
                + "~electricity@casting/* ~natural-gas@casting/* ~emission/natural-gas@casting ~alumina@* ~pot-gas@stack/* "
                + "ANODES BUS MAIN",
        "electrolysis.boudouardKgPerT: +emission/anode=0.02 -pot-gas@stack/MASS -butts@electrolysis/MASS ~pot-gas@stack/* ANODES BUS MAIN",
        "electrolysis.airBurnKgPerT: +emission/anode +pot-gas@stack/MASS -butts@electrolysis/MASS ~pot-gas@stack/* ANODES BUS MAIN",
        "electrolysis.anodeEffectVoltageV: +emission/anode-effect=0.5 +direct-current@potline/VOLTAGE +aluminium-fluoride@electrolysis/MASS "
                + "+electricity@rectifiers/ENERGY -emission/anode ~alumina@* ~pot-gas@stack/* ~emission/low-voltage-pfc ANODES BUS MAIN",
        "electrolysis.lowVoltageCf4GPerKah: +emission/low-voltage-pfc=1 +aluminium-fluoride@electrolysis/MASS -emission/anode "
                + "-alumina@electrolysis/MASS ~alumina@* ~pot-gas@stack/* ANODES BUS MAIN",
        "electrolysis.collectionPct: +pot-gas@stack/MASS=1 +pot-gas@stack/CO2_CONCENTRATION=0.96",
        "electrolysis.ductFlowNm3PerH: +pot-gas@stack/VOLUME_0C=1 -pot-gas@stack/CO2_CONCENTRATION=0.95",
        "casting.liquidSoldPct: +liquid-aluminium@delivered/MASS=1 ~ingots@* ~dross@* ~electricity@casting/* ~natural-gas@casting/* "
                + "~emission/natural-gas@casting BUS MAIN",
        "casting.meltLossPct: +dross@casting/MASS=1 -ingots@casting/MASS=0.005",
        "casting.fuelMjPerT: +natural-gas@casting/VOLUME_0C +emission/natural-gas@casting ~natural-gas@casting/* MAIN",
        "casting.unburntPct: -emission/natural-gas@casting=0.002",
        "rolling.fuelMjPerT: +natural-gas@rolling/VOLUME_0C=1 +emission/natural-gas@rolling=1 ~natural-gas@rolling/* MAIN",
        "rolling.gasMethanePct: +natural-gas@rolling/NCV -natural-gas@rolling/VOLUME_0C -natural-gas@rolling/CARBON_CONTENT "
                + "-emission/natural-gas@rolling=0.015 ~natural-gas@rolling/* MAIN",
        "power.coalCarbonPct: +bituminous@power/CARBON=1 +emission/bituminous@power=1 +flue-gas@power/MASS=1 ~flue-gas@power/*",
        "power.coalNcvGjPerT: +bituminous@power/NCV=1 -bituminous@power/MASS=1 -emission/bituminous@power=1 COAL",
        "power.coalSulphurPct: +bituminous@power/SULPHUR=1 +limestone@power/MASS=1 +emission/limestone@power=1 +gypsum@power/MASS=1 "
                + "+flue-gas@power/MASS ~flue-gas@power/*",
        "power.stackLossPct: +bituminous@power/MASS +emission/bituminous@power COAL",
        "power.turbineEfficiencyPct: -bituminous@power/MASS -emission/bituminous@power COAL",
        "power.auxiliaryPowerPct: +electricity@auxiliaries/ENERGY=1 -electricity@export/ENERGY BUS",
        "power.flyAshCarbonPct: +fly-ash@power/CARBON=1 +fly-ash@power/MASS +bituminous@power/MASS -emission/bituminous@power COAL",
        "power.limestonePurityPct: +limestone@power/PURITY=1 -limestone@power/MASS=1 -gypsum@power/MASS",
        "utilities.dieselTPerDay: +diesel@vehicles/MASS=1 +emission/diesel@vehicles=1",
        "utilities.sitePowerKw: +electricity@site/ENERGY=1 +electricity@bus/ENERGY BUS",
        "utilities.solarMw: +electricity@solar/ENERGY=1 BUS"})
    void movesWhatItShould(String row) {
        String parameter = row.substring(0, row.indexOf(':'));
        String process = process(parameter.substring(0, parameter.indexOf('.')));
        String name = parameter.substring(parameter.indexOf('.') + 1);
        Map<String, Double> changed = sums(Models.with(model(process), name, value(model(process), name) * 1.01));
        List<Move> moves = moves(row.substring(row.indexOf(':') + 1).strip());
        moves.stream().filter(move -> move.sign() != '~').forEach(move -> {
            double pct = 100 * (changed.get(move.pattern()) / USUAL.get(move.pattern()) - 1) * (move.sign() == '+' ? 1 : -1);
            assertTrue(pct > 1e-7, () -> move + ": " + pct);
            if (!Double.isNaN(move.pct())) {
                assertEquals(move.pct(), pct, move.pct() / 20, move.toString());
            }
        });
        changed.forEach((what, sum) -> {
            if (moves.stream().noneMatch(move -> move.names(what))) {
                assertEquals(USUAL.get(what), sum, 1e-9 * Math.abs(USUAL.get(what)), what + " should not move");
            }
        });
    }

    private static List<Move> moves(String text) {
        var moves = new ArrayList<Move>();
        for (String word : text.split("\\s+")) {
            if (GROUPS.containsKey(word)) {
                moves.addAll(moves(GROUPS.get(word)));
            } else {
                moves.add(Move.of(word));
            }
        }
        return moves;
    }

    private static double value(ProcessModel model, String parameter) {
        try {
            var accessor = model.getClass().getMethod(parameter);
            return ((Number) accessor.invoke(model)).doubleValue();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(parameter, e);
        }
    }
}
