package org.potline.report.write;

import org.potline.rules.tier.TierReport;
import org.potline.twin.yaml.YamlValue;

/** Tiers of the EU MRR as JSON; percentages are half-widths of 95 % intervals. */
final class TiersJson {
    private TiersJson() {
    }

    static void write(JsonDocument json, TierReport tiers) {
        json.object("tiers", own -> own.text("regulation", "eu-mrr-2018").text("category", tiers.category()).list("data", tiers.lines(), line ->
                own.text("source", line.source()).text("stream", line.data().stream()).text("item", line.data().item())
                        .text("kind", YamlValue.nameOf(line.kind())).text("weight", YamlValue.nameOf(line.weight()))
                        .number("value", line.data().value()).text("unit", line.data().unit()).known("u", line.data().u())
                        .known("expandedPct", line.data().expandedPct()).whole("reached", line.reached()).whole("asked", line.asked())
                        .known("limitPct", line.limitPct()).flag("met", line.met())));
    }
}
