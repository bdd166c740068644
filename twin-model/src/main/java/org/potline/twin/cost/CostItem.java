package org.potline.twin.cost;

import org.potline.twin.text.LocalText;

/**
 * A thing of a plant that costs, before rounding.
 *
 * @param made       what tells it from another one that takes its place: type and day of installation; of an analysis nothing does
 * @param onceCny    buying and installing [CNY]
 * @param perYearCny running [CNY/a]
 */
record CostItem(CostLine.Kind kind, String subject, LocalText name, String made, double onceCny, double perYearCny) {
    String key() {
        return kind + " " + subject;
    }
}
