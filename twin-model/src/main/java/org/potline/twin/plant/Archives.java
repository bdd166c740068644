package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archives of the instruments, one each: what all of them hold, and where one differs.
 *
 * @param holds      what the archive of every instrument holds
 * @param exceptions instruments whose archives lack some of it
 */
public record Archives(List<Document> holds, List<Shortfall> exceptions) {
    /** No archive at all. */
    public static final Archives NONE = new Archives(List.of(), List.of());

    /** What an archive can hold (GB 17167-2006, 5.3.2); {@code CERTIFICATES} are those of every calibration on the card. */
    public enum Document {
        MANUAL, FACTORY_CERTIFICATE, CERTIFICATES, REPAIR_RECORDS, OTHER
    }

    /**
     * What some archives lack.
     *
     * @param instruments       management numbers
     * @param lacks             documents they do not hold
     * @param lacksCertificates days of the calibrations whose certificates they do not hold
     */
    public record Shortfall(List<String> instruments, List<Document> lacks, List<LocalDate> lacksCertificates) {
        public Shortfall {
            instruments = List.copyOf(instruments);
            lacks = List.copyOf(lacks);
            lacksCertificates = List.copyOf(lacksCertificates);
        }
    }

    public Archives {
        holds = List.copyOf(holds);
        exceptions = List.copyOf(exceptions);
    }

    /** What the archive of an instrument holds. */
    public List<Document> of(String instrument) {
        return holds.stream().filter(document -> exceptionsOf(instrument).noneMatch(but -> but.lacks().contains(document))).toList();
    }

    /** Whether the archive of an instrument holds the certificate of a calibration. */
    public boolean holdsCertificate(String instrument, LocalDate calibrated) {
        return of(instrument).contains(Document.CERTIFICATES)
                && exceptionsOf(instrument).noneMatch(but -> but.lacksCertificates().contains(calibrated));
    }

    private Stream<Shortfall> exceptionsOf(String instrument) {
        return exceptions.stream().filter(but -> but.instruments().contains(instrument));
    }
}
