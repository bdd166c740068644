package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archives of the instruments, said of each by what it holds: of an instrument that no entry names there is none.
 *
 * @param entries what the archives of some instruments hold
 */
public record Archives(List<Entry> entries) {
    /** No archive at all. */
    public static final Archives NONE = new Archives(List.of());

    /** What an archive can hold beside certificates (GB 17167-2006, 5.3.2). */
    public enum Document {
        MANUAL, FACTORY_CERTIFICATE, REPAIR_RECORDS, OTHER
    }

    /**
     * What the archives of some instruments hold.
     *
     * @param instruments     management numbers
     * @param holds           documents
     * @param allCertificates whether they hold the certificate of every calibration on the card
     * @param certificates    otherwise the days of the calibrations whose certificates they hold
     */
    public record Entry(List<String> instruments, List<Document> holds, boolean allCertificates, List<LocalDate> certificates) {
        public Entry {
            instruments = List.copyOf(instruments);
            holds = List.copyOf(holds);
            certificates = List.copyOf(certificates);
        }
    }

    public Archives {
        entries = List.copyOf(entries);
    }

    /** What the archive of an instrument holds. */
    public List<Document> of(String instrument) {
        return entriesOf(instrument).flatMap(entry -> entry.holds().stream()).distinct().toList();
    }

    /** Whether the archive of an instrument holds the certificate of a calibration. */
    public boolean holdsCertificate(String instrument, LocalDate calibrated) {
        return entriesOf(instrument).anyMatch(entry -> entry.allCertificates() || entry.certificates().contains(calibrated));
    }

    private Stream<Entry> entriesOf(String instrument) {
        return entries.stream().filter(entry -> entry.instruments().contains(instrument));
    }
}
