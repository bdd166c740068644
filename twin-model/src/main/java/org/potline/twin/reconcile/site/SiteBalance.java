package org.potline.twin.reconcile.site;

import java.util.List;

/**
 * One balance of a site.
 * <pre>  Σ in − Σ out − Σ gained = 0  </pre>
 *
 * @param node    what is balanced
 * @param process the process it belongs to, by id; of what several share, the one that gives or takes for all
 * @param in      what enters
 * @param out     what leaves
 * @param gained  what its stocks gain
 */
public record SiteBalance(SiteNode node, String process, List<SiteQuantity> in, List<SiteQuantity> out, List<SiteQuantity> gained) {
    public SiteBalance {
        in = List.copyOf(in);
        out = List.copyOf(out);
        gained = List.copyOf(gained);
        if (in.isEmpty() || out.isEmpty()) {
            throw new IllegalArgumentException("Balance (%s) of process (%s) has nothing on one of its sides.".formatted(node, process));
        }
    }

    /** Its id: {@code anode-yard@electrolysis}. */
    public String id() {
        return node.key() + "@" + process;
    }
}
