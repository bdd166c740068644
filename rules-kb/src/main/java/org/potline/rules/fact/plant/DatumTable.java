package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.potline.rules.fact.Datum;
import org.potline.rules.fact.Purpose;
import org.potline.rules.fact.Stream;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.yaml.Problems;

/** Derives which data and factors the accounting needs of a source stream, and what else is measured of it to check them. */
public final class DatumTable {
    public static final String DATUM = "accounting-datum";
    private static final String CHECK = "check";
    private final MeasurandTable data;

    DatumTable(Edition edition, Problems problems) {
        data = new MeasurandTable(edition, DATUM, problems);
    }

    /** What is needed of one stream on a day, each followed by what serves it; nothing of a stream that only checks others. */
    List<Object> of(Stream stream, LocalDate day) {
        var facts = new ArrayList<Object>();
        if (stream.reporting() && stream.role() != AccountingRole.CHECK) {
            String substance = NeedTable.substance(stream);
            for (String kind : List.of("amount", "factor")) {
                for (MeasurandTable.What what : data.on(substance + "/" + kind, day)) {
                    String id = stream.id() + ":" + what.id();
                    facts.add(new Datum(id, stream.id(), what.text(), kind.equals("amount"), what.basis()));
                    what.measures().forEach(measures -> facts.add(new Purpose(stream.id(), measures, id)));
                }
            }
            data.on(substance + "/" + CHECK, day).forEach(what ->
                    what.measures().forEach(measures -> facts.add(new Purpose(stream.id(), measures, CHECK))));
        }
        return facts;
    }
}
