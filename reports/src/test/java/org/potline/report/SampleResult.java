package org.potline.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.assess.ClauseLine;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.Explained;
import org.potline.scenario.compare.MethodInventory;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.Standing;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.text.LocalText;

/** A year made by hand: the size of the real one, its numbers easy to find again on a page. */
public final class SampleResult {
    /** Reported emission of the year by source [tCO2e], in the order of the inventory. */
    private static final Map<String, Double> REPORTED = ordered("anode", 142_718.4375, "anode-effect", 6_641.92,
            "natural-gas@casting", 5_512.75, "diesel@vehicles", 1_352.25);
    private static final Map<String, Double> TRUE = ordered("anode", 143_902.5, "anode-effect", 6_204.6, "natural-gas@casting", 5_598.0,
            "diesel@vehicles", 1_349.76);

    private SampleResult() {
    }

    public static AnnualResult year() {
        return named(new LocalText("示例电解铝厂", "Sample Smelter"));
    }

    /** The same year under another name. */
    public static AnnualResult named(LocalText name) {
        var hashes = new LinkedHashMap<String, String>();
        hashes.put("edition jjf-al/draft-2025", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        hashes.put("method cets-2024", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752");
        hashes.put("plant sample", "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13");
        var provenance = new Provenance(2025, 1, "jjf-al/draft-2025", new LocalText("草案", "A draft."), "cets-2024", hashes);
        return new AnnualResult(SamplePlant.named(name), provenance, ledger(), inventory("2025", 1), months(), alone(inventory("2025", 1)), comparison(), findings(), clauses(),
                List.of(new EquippingRate("utilities", "process", "activity-data", "calculation",
                        List.of("n-1", "n-2", "n-3", "n-4", "n-5", "n-6", "n-7", "n-8", "n-9"), List.of("n-10"))),
                new LocalText("适用范围：示例。", "Scope: a sample."));
    }

    /** An inventory with no other method beside it. */
    public static SideBySide alone(Inventory inventory) {
        return new SideBySide(List.of(new MethodInventory(Methods.load("cets-2024").about(), GwpSet.AR5, new Gwp(6630, 11_100), inventory,
                uncertainty(inventory))),
                List.of(), Optional.empty());
    }

    /** Nothing known of its uncertainty but that the metal's is lacking. */
    private static InventoryUncertainty uncertainty(Inventory inventory) {
        var lacking = List.of("electrolysis liquid-aluminium");
        return new InventoryUncertainty(new OutputUncertainty(InventoryUncertainty.TOTAL, inventory.totalTCo2e(), 0, lacking, List.of(), Optional.empty()),
                new OutputUncertainty(InventoryUncertainty.PROCESS, inventory.processTCo2e(), 0, lacking, List.of(), Optional.empty()),
                inventory.sources().stream().map(source -> new OutputUncertainty(source.id(), source.tCo2e(), 0, lacking, List.of(), Optional.empty()))
                        .toList(), List.of(), MonthsOfItem.COMMON, false, OptionalDouble.empty(), List.of());
    }

    private static Map<String, Double> ordered(Object... idsAndValues) {
        var map = new LinkedHashMap<String, Double>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            map.put((String) idsAndValues[i], (Double) idsAndValues[i + 1]);
        }
        return map;
    }

    private static Ledger ledger() {
        return new Ledger(IntStream.rangeClosed(1, 12).mapToObj(month -> new LedgerRow(YearMonth.of(2025, month).toString(), "electrolysis",
                "liquid-aluminium", 8_000 + month, "t", OptionalDouble.empty())).toList());
    }

    private static Inventory inventory(String period, double share) {
        var sources = new ArrayList<SourceResult>();
        double total = 0;
        for (Map.Entry<String, Double> source : REPORTED.entrySet()) {
            double tCo2e = source.getValue() * share;
            total += tCo2e;
            boolean pfc = source.getKey().equals("anode-effect");
            var gases = pfc ? new Gases(0, 0.858 * share, 0.0858 * share) : new Gases(tCo2e, 0, 0);
            sources.add(new SourceResult(source.getKey(), tCo2e, Math.rint(tCo2e), OptionalDouble.empty(), gases,
                    defaults(source.getKey()), List.of()));
        }
        return new Inventory("cets-2024", period, total, Math.rint(total), OptionalDouble.empty(),
                (REPORTED.get("anode") + REPORTED.get("anode-effect")) * share, sources, List.of(), true, List.of(),
                List.of(), Optional.empty());
    }

    private static List<DefaultUsed> defaults(String source) {
        return source.equals("diesel@vehicles") ? List.of(
                new DefaultUsed("ncv", "fuel.diesel.ncv", 42.652, "GJ/t", "CETS-AG-04.01-V01-2024, appendix A", "B",
                        List.of("2025-03", "2025-04")),
                new DefaultUsed("oxidation", "fuel.diesel.oxidation", 98, "%", "CETS-AG-04.01-V01-2024, appendix A", "B-", List.of())) : List.of();
    }

    private static List<Inventory> months() {
        double[] weights = {8.2, 7.6, 8.4, 8.1, 8.5, 8.3, 8.7, 8.6, 8.2, 8.6, 8.3, 8.5};   // sum 100
        return IntStream.rangeClosed(1, 12).mapToObj(month -> inventory(YearMonth.of(2025, month).toString(), weights[month - 1] / 100)).toList();
    }

    private static Comparison comparison() {
        List<TrueSource> truth = truth();
        return new Comparison(truth, Explained.of(inventory("2025", 1), inventory("2025", 1.002), truth), SampleCarbon.site(), Optional.empty(),
                List.of());
    }

    private static List<TrueSource> truth() {
        var truth = new ArrayList<TrueSource>();
        TRUE.forEach((id, year) -> truth.add(new TrueSource(id, even(year), Standing.WITHIN)));
        truth.add(new TrueSource("low-voltage-pfc", even(1_212), Standing.UNSEEN));
        return truth;
    }

    private static double[] even(double year) {
        var months = new double[12];
        Arrays.fill(months, year / 12);
        return months;
    }

    private static List<Finding> findings() {
        return List.of(
                finding("EQ-6", Modality.SHALL, "E-021", new LocalText("电能表 E-021 的等级 active-energy 1 低于要求的 0.5S。",
                        "Meter E-021: class active-energy 1 is coarser than the 0.5S required."), "GB 17167-2006, 4.3"),
                finding("LED-6", Modality.SHALL, "G-001", new LocalText("一览表缺少出厂编号。", "The list lacks the serial number."),
                        "GB 17167-2006, 5.3.1"),
                finding("LED-11", Modality.SHOULD, "W-003", new LocalText("最近一次证书没有出具机构。",
                        "The last certificate names no issuer."), "working extension"),
                finding("LED-11", Modality.SHOULD, "W-007", new LocalText("最近一次证书没有出具机构。",
                        "The last certificate names no issuer."), "working extension"),
                finding("MGT-6", Modality.SHALL, "W-007", new LocalText("2025-03-05 至 2025-12-31 没有有效的检定。",
                        "No valid verification from 2025-03-05 to 2025-12-31."), "GB 17167-2006, 5.3.3"),
                finding("EQ-1", Modality.SHALL, "electricity@rectifiers", new LocalText("源流不能分开计量。",
                        "The stream cannot be metered apart."), "drafting notes 六(七)"),
                finding("DAT-8", Modality.MAY, "records-gas", new LocalText("保存 3 年，应为 5 年。", "Kept 3 years, 5 are required."),
                        "drafting notes 六(九)"));
    }

    private static Finding finding(String clause, Modality modality, String subject, LocalText message, String source) {
        return new Finding(clause, modality, subject, LocalText.same(subject), message, LocalText.same(source), "", "D");
    }

    private static List<ClauseLine> clauses() {
        return List.of(
                clause("SCOPE-1", "年排放 2.6 万吨及以上适用。", "Applies from 26 000 tCO2e a year.", Modality.SHALL, "A", 1, 1),
                clause("EQ-1", "按源流分类计量。", "Streams are metered apart.", Modality.SHALL, "A", 19, 18),
                clause("EQ-6", "准确度等级不低于要求。", "Accuracy classes at least those required.", Modality.SHALL, "C+", 14, 13),
                clause("LED-6", "一览表有出厂编号。", "The list has the serial number.", Modality.SHALL, "C+", 24, 23),
                clause("LED-11", "一览表有证书编号和出具机构。", "The list has certificate number and issuer.", Modality.SHOULD, "D", 24, 22),
                clause("MGT-6", "周期检定，超期不得使用。", "Verified in time; expired ones are not used.", Modality.SHALL, "C+", 24, 23),
                clause("DAT-8", "数据保存 5 年。", "Data are kept 5 years.", Modality.SHALL, "A", 3, 2),
                clause("SCOPE-2", "未达门槛者可参照执行。", "Others may follow it.", Modality.MAY, "A", 0, 0));
    }

    private static ClauseLine clause(String id, String zh, String en, Modality modality, String confidence, int inScope, int met) {
        return new ClauseLine(new LocalText(zh, en), modality, LocalText.same("drafting notes / GB 17167-2006"), confidence,
                new Coverage(id, inScope, met, inScope - met));
    }
}
