package org.potline.twin.plant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which way the source streams of a site run: from which part of which process to which. It follows from the vocabulary of streams
 * ({@link ProcessStreams}), from which stream a stream branches off, and from how it meets the boundary; a plant file need not say
 * it. Where a site does not have the process that gives or takes, the outside stands in its place.
 */
public final class StreamRoutes {
    private static final String OUTSIDE = "outside";
    private static final String AIR = "air";
    private static final String BUS = "utilities:bus";
    /** The way of each stream, by its id in the first process of its kind; a part of another process has its kind before it. */
    private static final Map<String, String[]> WAYS = new HashMap<>();

    static {
        mineAndRefinery();
        anodePlant();
        smelter();
        services();
    }

    private final Plant plant;

    private StreamRoutes(Plant plant) {
        this.plant = plant;
    }

    /** The route of each stream, in the plant's order. */
    public static List<StreamRoute> of(Plant plant) {
        var routes = new StreamRoutes(plant);
        return plant.streams().stream().map(routes::route).toList();
    }

    private static void mineAndRefinery() {
        way("bauxite@mine", "mine", "alumina:ore-yard");
        way("diesel@mine", OUTSIDE, "mine");
        way("electricity@mine", BUS, "drives");
        way("bauxite@yard", OUTSIDE, "ore-yard");
        way("bauxite@alumina", "ore-yard", "bayer");
        way("limestone@alumina", OUTSIDE, "lime-kiln");
        way("anthracite@lime-kiln", OUTSIDE, "lime-kiln");
        way("lime@alumina", OUTSIDE, "bayer");
        way("caustic@alumina", OUTSIDE, "bayer");
        way("soda-ash@alumina", OUTSIDE, "bayer");
        way("steam@alumina", "power:boilers", "bayer");
        way("hydrate@alumina", "bayer", "calciners");
        way("red-mud@alumina", "bayer", OUTSIDE);
        way("alumina@calcination", "calciners", "silos");
        way("alumina@silo", "silos", "silos");
        way("alumina@sold", "silos", OUTSIDE);
        way("alumina@bought", OUTSIDE, "silos");
        way("natural-gas@calcination", "utilities:gas-station", "calciners");
        way("bituminous@gasifier", OUTSIDE, "gas-producers");
        way("producer-gas@calcination", "gas-producers", "calciners");
        way("tar@gasifier", "gas-producers", OUTSIDE);
        way("electricity@alumina", BUS, "drives");
        way("flue-gas@calcination", "calciners", AIR);
    }

    private static void anodePlant() {
        way("green-coke@bought", OUTSIDE, "coke-store");
        way("green-coke@calcining", "coke-store", "coke-kilns");
        way("calcined-coke@calcining", "coke-kilns", "paste-plant");
        way("pitch@bought", OUTSIDE, "pitch-tanks");
        way("pitch@paste", "pitch-tanks", "paste-plant");
        way("green-anode@paste", "paste-plant", "baking");
        way("green-anode@baking", "baking", "baking");
        way("baked-anode@baking", "baking", "anode-store");
        way("baked-anode@store", "anode-store", "anode-store");
        way("baked-anode@bought", OUTSIDE, "anode-store");
        way("baked-anode@sold", "anode-store", OUTSIDE);
        way("butts@store", "butt-store", "paste-plant");
        way("packing-coke@baking", OUTSIDE, "baking");
        way("tar@baking", "baking", OUTSIDE);
        way("natural-gas@baking", "utilities:gas-station", "baking");
        way("electricity@anode", BUS, "drives");
        way("flue-gas@baking", "baking", AIR);
    }

    private static void smelter() {
        way("liquid-aluminium@electrolysis", "pots", "casting:casthouse");
        way("metal-pad@electrolysis", "pots", "pots");
        way("baked-anode@yard", "anode:anode-store", "anode-yard");
        way("baked-anode@electrolysis", "anode-yard", "pots");
        way("butts@electrolysis", "pots", "anode:butt-store");
        way("anode-effect@electrolysis", "pots", AIR);
        way("alumina@electrolysis", "alumina:silos", "pots");
        way("aluminium-fluoride@electrolysis", OUTSIDE, "pots");
        way("electricity@rectifiers", BUS, "rectifiers");
        way("electricity@potrooms", BUS, "drives");
        way("direct-current@potline", "rectifiers", "pots");
        way("pot-gas@stack", "pots", AIR);
        way("natural-gas@casting", "utilities:gas-station", "casthouse");
        way("electricity@casting", BUS, "drives");
        way("liquid-aluminium@delivered", "casthouse", OUTSIDE);
        way("ingots@casting", "casthouse", OUTSIDE);
        way("dross@casting", "casthouse", OUTSIDE);
        way("scrap@casting", OUTSIDE, "casthouse");
        way("natural-gas@rolling", "utilities:gas-station", "mill");
        way("electricity@rolling", BUS, "mill");
        way("rolled@rolling", "mill", OUTSIDE);
    }

    private static void services() {
        way("bituminous@coal-yard", OUTSIDE, "coal-yard");
        way("bituminous@power", "coal-yard", "boilers");
        way("limestone@power", OUTSIDE, "boilers");
        way("gypsum@power", "boilers", OUTSIDE);
        way("fly-ash@power", "boilers", OUTSIDE);
        way("slag@power", "boilers", OUTSIDE);
        way("electricity@generation", "turbines", BUS);
        way("electricity@auxiliaries", "turbines", "drives");
        way("steam@power", "turbines", "alumina:bayer");
        way("flue-gas@power", "boilers", AIR);
        way("electricity@grid", OUTSIDE, "bus");
        way("electricity@export", "bus", OUTSIDE);
        way("electricity@bus", "bus", "bus");
        way("electricity@solar", "solar", "bus");
        way("electricity@site", "bus", "services");
        way("diesel@vehicles", OUTSIDE, "vehicles");
        way("natural-gas@main", OUTSIDE, "gas-station");
    }

    private static void way(String stream, String from, String to) {
        WAYS.put(stream, new String[] {from, to});
    }

    /** Whether the vocabulary of ways has that stream, by its id in the first process of its kind. */
    static boolean knows(String ofFirst) {
        return WAYS.containsKey(ofFirst);
    }

    private StreamRoute route(SourceStream stream) {
        PlantProcess process = plant.process(stream.process());
        String[] way = WAYS.entrySet().stream().filter(known -> process.stream(known.getKey()).equals(stream.id())).findFirst()
                .map(Map.Entry::getValue).orElse(new String[] {"services", "services"});
        RouteEnd own = new RouteEnd.Unit(process.id(), isPart(way[1]) ? way[1] : way[0]);
        RouteEnd from = stream.from().map(this::main).orElseGet(() -> end(way[0], process));
        RouteEnd to = branches(stream) ? main(stream.id()) : end(way[1], process);
        return switch (stream.crossing()) {
            case ENTERS -> new StreamRoute(stream.id(), isOwn(from) ? RouteEnd.OUTSIDE : from, to);
            case LEAVES -> new StreamRoute(stream.id(), from, isOwn(to) ? RouteEnd.OUTSIDE : to);
            case EMITTED -> new StreamRoute(stream.id(), from, RouteEnd.AIR);
            case INTERNAL -> new StreamRoute(stream.id(), from.ofProcess().isEmpty() ? own : from, to.ofProcess().isEmpty() ? own : to);
        };
    }

    /** Whether it is a part of the stream's own process. */
    private static boolean isPart(String written) {
        return written.indexOf(':') < 0 && !written.equals(OUTSIDE) && !written.equals(AIR);
    }

    private boolean branches(SourceStream stream) {
        return plant.streams().stream().anyMatch(other -> other.from().equals(Optional.of(stream.id())));
    }

    private RouteEnd main(String stream) {
        return new RouteEnd.Main(plant.stream(stream).process(), stream);
    }

    private RouteEnd end(String written, PlantProcess process) {
        if (written.equals(OUTSIDE) || written.equals(AIR)) {
            return written.equals(AIR) ? RouteEnd.AIR : RouteEnd.OUTSIDE;
        }
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new RouteEnd.Unit(process.id(), written);
        }
        String kind = written.substring(0, colon).toUpperCase(Locale.ROOT);
        return plant.process(ProcessKind.valueOf(kind)).<RouteEnd>map(other -> new RouteEnd.Unit(other.id(), written.substring(colon + 1)))
                .orElse(RouteEnd.OUTSIDE);
    }

    private boolean isOwn(RouteEnd end) {
        return plant.processes().stream().filter(process -> process.id().equals(end.ofProcess()))
                .anyMatch(process -> plant.entities().stream().anyMatch(entity -> entity.id().equals(process.entity()) && entity.reporting()));
    }
}
