package org.potline.twin.reconcile.site;

import java.util.Optional;
import org.potline.twin.plant.Measurand;
import org.potline.twin.yaml.YamlValue;

/** A quantity of a period that balances are made of. */
public sealed interface SiteQuantity {
    /** Its id, unlike that of any other: {@code electricity@grid}, {@code alumina@silo/gain}. */
    String id();

    /** Its unit. */
    String unit();

    /** The stream it is of; empty where it is none of a plant file. */
    default Optional<String> stream() {
        return Optional.empty();
    }

    /** What a meter would have to measure there; empty where none can. */
    default Optional<Measurand> measures() {
        return Optional.empty();
    }

    /**
     * What passed of a stream, or the mean state of it.
     *
     * @param of   the stream
     * @param what the quantity
     */
    record Amount(String of, Measurand what) implements SiteQuantity {
        @Override
        public String id() {
            return switch (what) {
                case MASS, ENERGY, VOLUME_20C, ANODE_EFFECT_MINUTES, CURRENT -> of;
                default -> of + "/" + YamlValue.nameOf(what);
            };
        }

        @Override
        public String unit() {
            return what.unit();
        }

        @Override
        public Optional<String> stream() {
            return Optional.of(of);
        }

        @Override
        public Optional<Measurand> measures() {
            return Optional.of(what);
        }
    }

    /**
     * What passed at one piece of equipment of a stream.
     *
     * @param whole     the stream's amount, or what there is of its stock
     * @param equipment the piece
     */
    record Part(SiteQuantity whole, String equipment) implements SiteQuantity {
        @Override
        public String id() {
            return whole.id() + "/" + equipment;
        }

        @Override
        public String unit() {
            return whole.unit();
        }

        @Override
        public Optional<String> stream() {
            return whole.stream();
        }

        @Override
        public Optional<Measurand> measures() {
            return whole.measures();
        }
    }

    /** When a stock is read. */
    enum Moment {
        /** When the period begins. */ OPENING,
        /** When it ends. */ CLOSING;

        /** Its name as a key. */
        public String key() {
            return YamlValue.nameOf(this);
        }
    }

    /** A stock, or what it gained. */
    sealed interface OfStock extends SiteQuantity {
        /** The stream whose stock it is. */
        String of();

        @Override
        default String unit() {
            return Measurand.STOCK.unit();
        }

        @Override
        default Optional<String> stream() {
            return Optional.of(of());
        }

        @Override
        default Optional<Measurand> measures() {
            return Optional.of(Measurand.STOCK);
        }
    }

    /**
     * What there is of a stock.
     *
     * @param of     the stream whose stock it is
     * @param moment when
     */
    record Level(String of, Moment moment) implements OfStock {
        @Override
        public String id() {
            return of + "/" + moment.key();
        }
    }

    /**
     * What a stock gained: what it closes with less what it opened with.
     *
     * @param of the stream whose stock it is
     */
    record Gain(String of) implements OfStock {
        @Override
        public String id() {
            return of + "/gain";
        }
    }

    /**
     * A mass that is no stream of a plant file.
     *
     * @param what    what it is
     * @param process the process in which it is, by id
     */
    record Unlisted(Hidden what, String process) implements SiteQuantity {
        @Override
        public String id() {
            return what.key() + "@" + process;
        }

        @Override
        public String unit() {
            return Measurand.MASS.unit();
        }

        @Override
        public Optional<Measurand> measures() {
            return what.passesScale() ? Optional.of(Measurand.MASS) : Optional.empty();
        }
    }
}
