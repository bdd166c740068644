package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.Locale;
import java.util.Map;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/** A meter's ledger card, folded until it is opened; printed as the reader left it. */
final class MeterCard {
    private MeterCard() {
    }

    static void write(View view, Plant plant, Meter meter) {
        Html html = view.html();
        html.line().open("details").open("summary").text(view.say("card.title") + " ").leaf("code", meter.no()).close();
        html.open("dl", "class", "card");
        MeteringPoint point = plant.point(meter.point());
        field(view, "name", meter.name().in(view.language()));
        field(view, "no", meter.no());
        field(view, "type", meter.type());
        field(view, "model", meter.model());
        field(view, "accuracy", meter.accuracy().map(AccuracyClass::toString).orElse(""));
        field(view, "range", meter.range());
        field(view, "manufacturer", meter.manufacturer());
        field(view, "serial", meter.serialNo());
        field(view, "place", meter.place().in(view.language()));
        field(view, "label", meter.label());
        field(view, "status", view.say("status." + meter.status().name().toLowerCase(Locale.ROOT)));
        field(view, "keeper", view.labels().thing(meter.keeper()));
        field(view, "point", point.name().in(view.language()));
        field(view, "stream", view.labels().thing(point.stream()));
        field(view, "acquisition", meter.acquisition());
        field(view, "interval", view.say("card.months", Map.of("count", String.valueOf(meter.intervalMonths()))));
        field(view, "installed", meter.installed().toString());
        html.close();
        calibrations(view, meter);
        html.close();
    }

    private static void field(View view, String key, String value) {
        view.html().open("div").leaf("dt", view.say("card." + key));
        if (value.isBlank()) {
            view.html().leaf("dd", view.say("card.empty"), "class", "empty");
        } else {
            view.html().leaf("dd", value);
        }
        view.html().close();
    }

    private static void calibrations(View view, Meter meter) {
        if (meter.calibrations().isEmpty()) {
            view.html().leaf("p", view.say("card.no-calibration"), "class", "empty");
            return;
        }
        Table table = Table.open(view.html(), view.say("card.calibrations"), words(view.say("calibration.date")),
                words(view.say("calibration.until")), words(view.say("calibration.result")),
                words(view.say("calibration.certificate")), words(view.say("calibration.issuer")));
        for (Calibration calibration : meter.calibrations()) {
            table.row(calibration.date().toString(), calibration.validUntil().toString(),
                    view.say("calibration." + calibration.result().name().toLowerCase(Locale.ROOT)),
                    stated(view, calibration.certificate()), stated(view, calibration.issuer()));
        }
        table.close();
    }

    private static String stated(View view, String value) {
        return value.isBlank() ? view.say("card.empty") : value;
    }
}
