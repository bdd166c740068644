package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.scenario.compare.ThreeApproaches.Gap;
import org.potline.twin.chemistry.Chemistry;

/**
 * Tells balance − true apart, group by group. All is reckoned from what truly came, left and stayed, none of it as a remainder; that the parts
 * add up is the truth's own conservation of carbon.
 */
final class BalanceGaps {
    /** True mass of CO2 per carbon. */
    private static final double TRUE_CO2_PER_CARBON = Chemistry.CO2 / Chemistry.C;

    private final MassBalance reported;
    private final MassBalance errorFree;
    private final List<TrueMass> truth;
    private final List<CarbonPath> paths;
    private final ReportBoundary boundary;
    private final double co2PerCarbon;

    /** @param truth what truly left, of the reporting entity alone */
    BalanceGaps(MassBalance reported, MassBalance errorFree, List<TrueMass> truth, List<CarbonPath> paths, ReportBoundary boundary) {
        this.reported = reported;
        this.errorFree = errorFree;
        this.truth = truth;
        this.paths = paths;
        this.boundary = boundary;
        this.co2PerCarbon = reported.co2PerCarbon();
    }

    List<Gap> of(MaterialCarbon materials) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        add(gaps, materials(materials));
        tar().ifPresent(gap -> add(gaps, gap));
        for (TrueMass source : truth) {
            if (!ofMaterials(source) && (co2T(source) != 0 || line(reported, source) != 0)) {
                add(gaps, boundary.has(source.source()) ? used(source) : outside(source));
            }
        }
        linesWithoutTruth().forEach(gap -> add(gaps, gap));
        Optional<Gap> outside = Optional.ofNullable(gaps.remove(ThreeApproaches.OUTSIDE));
        var all = new ArrayList<>(gaps.values());
        outside.filter(gap -> gap.trueTCo2() != 0).ifPresent(all::add);
        return all;
    }

    private static void add(Map<String, Gap> gaps, Gap gap) {
        gaps.merge(gap.id(), gap, Gap::plus);
    }

    private static double co2T(TrueMass source) {
        return DoubleStream.of(source.co2T()).boxed().reduce(0.0, Double::sum);
    }

    private static boolean ofMaterials(TrueMass source) {
        return MethodBoundary.isOfCarbonMaterials(source.source());
    }

    /** CO2 that the balance makes of an amount of carbon [t]. */
    private double asCo2(double carbonT) {
        return carbonT * co2PerCarbon;
    }

    /** What a true emission is more by the method's constant [t]. */
    private double constant(double trueTCo2) {
        return trueTCo2 * (co2PerCarbon / TRUE_CO2_PER_CARBON - 1);
    }

    private Gap materials(MaterialCarbon carbon) {
        double balanced = reported.sum(this::isMaterial);
        double right = errorFree.sum(this::isMaterial);
        double emitted = truth.stream().filter(BalanceGaps::ofMaterials).map(BalanceGaps::co2T).reduce(0.0, Double::sum);
        List<BalanceLine> lines = errorFree.lines().stream().filter(this::isMaterial).toList();
        double surveyedT = lines.stream().map(BalanceLine::stockGainedT).reduce(0.0, Double::sum);
        boolean tarSold = lines.stream().anyMatch(line -> LedgerVocabulary.substance(line.stream()).equals("tar"));
        double tarT = tarSold ? carbon.tarT() : 0;
        return new Gap(Approaches.MATERIALS, balanced, emitted, balanced - right, asCo2(carbon.dustT() + carbon.tarT() - tarT),
                asCo2(carbon.storedT() - surveyedT), 0, right - asCo2(carbon.cameT() - carbon.soldT() - tarT - surveyedT), constant(emitted));
    }

    private boolean isMaterial(BalanceLine line) {
        return line.kind() == SubstanceKind.CARBON_MATERIAL && !reported.ofFuelTar(line) && !errorFree.ofFuelTar(line);
    }

    /** Tar that is sold leaves, where the fuel it comes of has it among what it does not burn. */
    private Optional<Gap> tar() {
        double balanced = reported.sum(reported::ofFuelTar);
        double right = errorFree.sum(errorFree::ofFuelTar);
        if (balanced == 0 && right == 0) {
            return Optional.empty();
        }
        double left = right == 0 ? 0 : -asCo2(paths.stream().filter(path -> path.from().equals("alumina") && path.to().equals("out-tar"))
                .map(CarbonPath::carbonT).reduce(0.0, Double::sum));
        return Optional.of(new Gap(Approaches.TAR, balanced, 0, balanced - right, left, 0, 0, right - left, 0));
    }

    private Gap used(TrueMass source) {
        double emitted = co2T(source);
        double balanced = line(reported, source);
        double right = line(errorFree, source);
        OptionalDouble came = CarbonEntry.carbonT(paths, source.source());
        double as = came.isPresent() ? asCo2(came.getAsDouble()) : emitted + constant(emitted);
        return new Gap(group(source.source()), balanced, emitted, balanced - right, as - emitted - constant(emitted), 0, 0, right - as,
                constant(emitted));
    }

    private static double line(MassBalance balance, TrueMass source) {
        return balance.sum(line -> line.stream().equals(source.source()));
    }

    private static String group(String stream) {
        return LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).equals(Optional.of(SubstanceKind.CARBONATE)) ? Approaches.CARBONATES
                : LedgerVocabulary.substance(stream);
    }

    private static Gap outside(TrueMass source) {
        return new Gap(ThreeApproaches.OUTSIDE, 0, co2T(source), 0, 0, 0, -co2T(source), 0, 0);
    }

    /** What the balance has of a fuel or carbonate that truly emits nothing. */
    private List<Gap> linesWithoutTruth() {
        Predicate<BalanceLine> unknown = line -> line.kind() != SubstanceKind.CARBON_MATERIAL
                && truth.stream().noneMatch(source -> source.source().equals(line.stream()));
        return reported.lines().stream().filter(unknown).map(line -> {
            double right = errorFree.sum(other -> other.stream().equals(line.stream()));
            return new Gap(group(line.stream()), line.co2T(), 0, line.co2T() - right, 0, 0, 0, right, 0);
        }).toList();
    }
}
