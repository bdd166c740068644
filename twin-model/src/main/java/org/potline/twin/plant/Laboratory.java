package org.potline.twin.plant;

import java.util.List;

/**
 * The plant's laboratory and the analyses it does or buys.
 *
 * @param instruments its instruments
 * @param analyses    the analyses
 */
public record Laboratory(List<LaboratoryInstrument> instruments, List<Analysis> analyses) {
    public Laboratory {
        instruments = List.copyOf(instruments);
        analyses = List.copyOf(analyses);
    }
}
