package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way streams run, as it follows from the plant file. */
class StreamRoutesTest {
    private static Plant shipped(String name) {
        return PlantReader.read(Path.of("plants", name + ".yaml"), name);
    }

    private static Map<String, StreamRoute> routes(Plant plant) {
        var routes = new LinkedHashMap<String, StreamRoute>();
        StreamRoutes.of(plant).forEach(route -> routes.put(route.stream(), route));
        return routes;
    }

    private static boolean isOwn(Plant plant, RouteEnd end) {
        return plant.processes().stream().anyMatch(process -> process.id().equals(end.ofProcess())
                && plant.entities().stream().anyMatch(entity -> entity.reporting() && entity.id().equals(process.entity())));
    }

    @ParameterizedTest @ValueSource(strings = {"reference-500ka", "potline-only"})
    @DisplayName("every stream has a way, and it crosses the boundary as the file says")
    void crossesAsStated(String name) {
        Plant plant = shipped(name);
        Map<String, StreamRoute> routes = routes(plant);
        assertEquals(plant.streams().stream().map(SourceStream::id).toList(), List.copyOf(routes.keySet()));
        var wrong = new ArrayList<StreamRoute>();
        for (SourceStream stream : plant.streams()) {
            StreamRoute route = routes.get(stream.id());
            boolean fromOwn = isOwn(plant, route.from());
            boolean toOwn = isOwn(plant, route.to());
            boolean right = switch (stream.crossing()) {
                case ENTERS -> !fromOwn && toOwn;
                case LEAVES -> !toOwn;
                case INTERNAL -> fromOwn && toOwn;
                case EMITTED -> fromOwn && route.to().equals(RouteEnd.AIR);
            };
            if (!right) {
                wrong.add(route);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest @ValueSource(strings = {"reference-500ka", "potline-only"})
    @DisplayName("the ways know every stream that a process of the site can have")
    void knowsEveryStream(String name) {
        Plant plant = shipped(name);
        plant.processes().forEach(process -> ProcessStreams.of(process, plant.processes()).keySet()
                .forEach(stream -> assertTrue(StreamRoutes.knows(stream), stream)));
    }

    @Test @DisplayName("anodes run from store to yard, butts back, and a branch begins at its main")
    void runsAsMaterialDoes() {
        Map<String, StreamRoute> routes = routes(shipped("reference-500ka"));
        assertEquals(new StreamRoute("baked-anode@yard", new RouteEnd.Unit("anode", "anode-store"), new RouteEnd.Unit("electrolysis", "anode-yard")),
                routes.get("baked-anode@yard"));
        assertEquals(new StreamRoute("butts@electrolysis", new RouteEnd.Unit("electrolysis", "pots"), new RouteEnd.Unit("anode", "butt-store")),
                routes.get("butts@electrolysis"));
        var main = new RouteEnd.Main("utilities", "natural-gas@main");
        assertEquals(new StreamRoute("natural-gas@main", RouteEnd.OUTSIDE, main), routes.get("natural-gas@main"));
        assertEquals(new StreamRoute("natural-gas@rolling", main, new RouteEnd.Unit("rolling", "mill")), routes.get("natural-gas@rolling"));
        assertTrue(routes.get("metal-pad@electrolysis").isStock());
        assertTrue(routes.get("pitch@paste").isWithinProcess());
        assertFalse(routes.get("steam@alumina").isWithinProcess());
    }

    @Test @DisplayName("where a site has no anode plant or casthouse, the outside stands in its place, or the stream stays where it arises")
    void theOutsideStandsInTheirPlace() {
        Plant whole = shipped("potline-only");
        Map<String, StreamRoute> routes = routes(whole);
        assertEquals(RouteEnd.OUTSIDE, routes.get("baked-anode@yard").from());
        assertEquals(RouteEnd.OUTSIDE, routes.get("butts@electrolysis").to());
        List<PlantProcess> less = whole.processes().stream().filter(process -> process.kind() != ProcessKind.CASTING).toList();
        List<SourceStream> left = whole.streams().stream().filter(stream -> !stream.process().equals("casting")).toList();
        Plant without = new Plant(whole.id(), whole.name(), whole.asOf(), whole.timeZone(), whole.entities(), less, left, List.of(), List.of(),
                new Laboratory(List.of(), List.of()), Organisation.NONE, List.of(), whole.declared());
        var pots = new RouteEnd.Unit("electrolysis", "pots");
        assertEquals(new StreamRoute("liquid-aluminium@electrolysis", pots, pots), routes(without).get("liquid-aluminium@electrolysis"));
    }
}
