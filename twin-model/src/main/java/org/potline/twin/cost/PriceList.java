package org.potline.twin.cost;

import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterType;
import org.potline.twin.yaml.Content;

/**
 * What metering costs beside the price of a type of meter, {@code twin-model/catalogue/price-list.yaml}. All money in CNY.
 *
 * @param share    what installing, verifying and keeping a meter costs as shares of its price [%], of types without a line of their own
 * @param types    the same of types [CNY], by id
 * @param kinds    of laboratory instruments, by kind
 * @param analyses of analyses, by property
 * @param campaign a campaign that measures the PFC of a potline
 */
public record PriceList(Running share, Map<String, Running> types, Map<String, Instrument> kinds, Map<Measurand, Sample> analyses, Campaign campaign) {
    static final String FILE = "price-list.yaml";
    private static final double YEAR_MONTHS = 12;

    /**
     * What a meter costs beside its price.
     *
     * @param installation once
     * @param verification one verification or calibration
     * @param upkeep       each year
     * @param source       where the figures come from
     * @param confidence   how sure they are, A to D
     */
    public record Running(double installation, double verification, double upkeep, String source, String confidence) {
    }

    /**
     * What a laboratory instrument costs [CNY].
     *
     * @param priceCny        price
     * @param verificationCny one verification or calibration
     * @param upkeepCny       each year
     * @param source          where the figures come from
     * @param confidence      how sure they are, A to D
     */
    public record Instrument(double priceCny, double verificationCny, double upkeepCny, String source, String confidence) {
    }

    /**
     * What one sample costs [CNY].
     *
     * @param ownCny     by the own laboratory, without its instruments
     * @param outsideCny by an outside one
     * @param source     where the figures come from
     * @param confidence how sure they are, A to D
     */
    public record Sample(double ownCny, double outsideCny, String source, String confidence) {
    }

    /**
     * What one campaign costs [CNY].
     *
     * @param priceCny   price
     * @param source     where it comes from
     * @param confidence how sure it is, A to D
     */
    public record Campaign(double priceCny, String source, String confidence) {
    }

    /** The list that comes with the program. */
    public static PriceList load() {
        return read(Content.folder("twin-model", "catalogue").resolve(FILE), "catalogue/" + FILE);
    }

    /** SHA-256 of that list, in hex. */
    public static String sha256() {
        return Content.sha256(Content.folder("twin-model", "catalogue").resolve(FILE));
    }

    /**
     * Any list.
     *
     * @throws org.potline.twin.text.BadInput when anything in it is wrong or missing
     */
    public static PriceList read(Path file, String shown) {
        return new PriceListReader().read(file, shown);
    }

    /** What a type of meter costs beside its price [CNY]. */
    public Running of(MeterType type) {
        Running own = types.get(type.id());
        double part = type.priceCny() / 100;
        return own != null ? own : new Running(share.installation() * part, share.verification() * part, share.upkeep() * part, share.source(),
                share.confidence());
    }

    /** Buying and installing a meter of a type [CNY]. */
    public double onceCny(MeterType type) {
        return type.priceCny() + of(type).installation();
    }

    /** Verifying a meter of a type every so many months, never for 0, and keeping it [CNY/a]. */
    public double perYearCny(MeterType type, int months) {
        Running running = of(type);
        return byInterval(running.verification(), months) + running.upkeep();
    }

    /** The same of a laboratory instrument [CNY/a]. */
    public double perYearCny(String kind, int months) {
        Instrument price = ofKind(kind);
        return byInterval(price.verificationCny(), months) + price.upkeepCny();
    }

    private static double byInterval(double cny, int months) {
        return months > 0 ? cny * YEAR_MONTHS / months : 0;
    }

    /** What a laboratory instrument of a kind costs. */
    public Instrument ofKind(String kind) {
        return found(kinds.get(kind), kind);
    }

    /** What one sample costs [CNY]. */
    public double sampleCny(Measurand measures, boolean own) {
        Sample sample = found(analyses.get(measures), measures.toString());
        return own ? sample.ownCny() : sample.outsideCny();
    }

    private static <T> T found(T price, String of) {
        if (price == null) {
            throw new NoSuchElementException("The price list has no (%s).".formatted(of));
        }
        return price;
    }
}
