package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * @param instruments     management numbers, also of instruments that are no longer in the list
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

        /** Whether they hold the certificate of a calibration. */
        public boolean holdsCertificate(LocalDate calibrated) {
            return allCertificates || certificates.contains(calibrated);
        }
    }

    public Archives {
        entries = List.copyOf(entries);
    }

    /** By management number the entries that name it. */
    public Map<String, List<Entry>> byInstrument() {
        var by = new LinkedHashMap<String, List<Entry>>();
        entries.forEach(entry -> entry.instruments().forEach(no -> by.computeIfAbsent(no, key -> new ArrayList<>()).add(entry)));
        return by;
    }
}
