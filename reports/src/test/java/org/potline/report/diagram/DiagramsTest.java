package org.potline.report.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.report.diagram.Placement.Rect;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.plant.StreamRoute;
import org.potline.twin.plant.StreamRoutes;
import org.potline.twin.text.Language;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Content;
import org.w3c.dom.Element;

/** What stands on the diagrams of the shipped plants, both ways, and whether it can be read. */
class DiagramsTest {
    private static final List<String> NEEDS = List.of("limestone@power/enterprise/activity-data/mass",
            "natural-gas@baking/process/activity-data/volume-20c|volume-0c", "EM-401");

    private static Plant shipped(String name) {
        return PlantReader.read(Content.folder("twin-model", "plants").resolve(name + ".yaml"), name);
    }

    private static List<Drawn> drawn(Plant plant, String name, Language language) {
        return Diagrams.of(plant, NEEDS.stream().filter(need -> plant.streams().stream().anyMatch(stream -> need.startsWith(stream.id()))).toList(),
                language).stream().filter(diagram -> diagram.file().startsWith(name)).map(Drawn::of).toList();
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().toList();
    }

    @ParameterizedTest @ValueSource(strings = {"reference-500ka", "potline-only"})
    @DisplayName("the networks of the processes have every instrument and every point of the ledger once, and no other")
    void everyInstrumentOnce(String name) {
        Plant plant = shipped(name);
        List<String> sheets = sorted(drawn(plant, "network-", Language.ZH).stream().flatMap(sheet -> sheet.ids().stream())
                .filter(id -> id.indexOf('/') < 0));
        assertEquals(sorted(Stream.concat(plant.meters().stream().map(Meter::no), plant.points().stream().map(MeteringPoint::id))), sheets);
    }

    @Test @DisplayName("the network of the site has the points of enterprise level with their instruments, the laboratory, and the processes behind")
    void siteHasItsLevel() {
        Plant plant = shipped("reference-500ka");
        Drawn site = drawn(plant, Diagrams.NETWORK, Language.EN).get(0);
        List<String> points = plant.points().stream().filter(point -> point.level() == Level.ENTERPRISE).map(MeteringPoint::id).toList();
        List<String> meters = plant.meters().stream().filter(meter -> points.contains(meter.point())).map(Meter::no).toList();
        List<String> laboratory = plant.laboratory().instruments().stream().map(one -> one.no()).toList();
        assertEquals(sorted(Stream.of(points, meters, laboratory, List.of(NEEDS.get(0))).flatMap(List::stream)), sorted(site.ids().stream()));
        assertTrue(site.diagram().body().contains("see network-alumina.svg"));
        Plant small = shipped("potline-only");
        Drawn whole = drawn(small, Diagrams.NETWORK, Language.EN).get(0);
        assertTrue(whole.ids().containsAll(small.points().stream().map(MeteringPoint::id).toList()), "26 points have room in one drawing");
    }

    @Test @DisplayName("a need without a point, a point without an instrument and an instrument out of use are marked as such")
    void missingIsSeen() {
        Plant plant = shipped("reference-500ka");
        var marked = new TreeMap<String, String>();
        drawn(plant, "network-", Language.EN).forEach(sheet -> sheet.with("data-id").stream()
                .filter(element -> element.getAttribute("class").matches("dg-missing|dg-stopped"))
                .forEach(element -> marked.put(element.getAttribute("data-id"), element.getAttribute("class"))));
        assertEquals("{FM-505=dg-stopped, P-326=dg-missing, P-505=dg-missing, " + NEEDS.get(0) + "=dg-missing}", marked.toString());
    }

    @Test @DisplayName("accuracy stands as it is stated: a limit of error with its unit, never as a class; what is weighed has the symbol of a scale")
    void accuracyAsStated() {
        Plant plant = shipped("reference-500ka");
        Texts standards = Texts.of("standards");
        var words = new DiagramWords(Language.ZH);
        plant.meters().stream().flatMap(meter -> meter.accuracy().stream()).forEach(accuracy -> {
            boolean limit = standards.say(Language.ZH, "scheme." + accuracy.scheme()).contains("±");
            assertEquals(limit, words.accuracy(accuracy).contains("±"), accuracy.toString());
            assertEquals(!limit, words.accuracy(accuracy).endsWith("级"), accuracy.toString());
        });
        Meter pitchScale = plant.meters().stream().filter(meter -> meter.no().equals("WT-304")).findFirst().orElseThrow();
        MeteringPoint point = plant.point(pitchScale.point());
        assertEquals(InstrumentKind.MASS, InstrumentKind.of(pitchScale, InstrumentKind.of(point, plant.stream(point.stream()))));
    }

    @ParameterizedTest @ValueSource(strings = {"reference-500ka", "potline-only"})
    @DisplayName("every end of a stream in a key process stands once on that process's diagram, what crosses between them once on the site's")
    void everyEndOnce(String name) {
        Plant plant = shipped(name);
        List<StreamRoute> routes = StreamRoutes.of(plant);
        for (Drawn drawing : drawn(plant, "source-streams", Language.ZH)) {
            String process = drawing.diagram().file().replaceAll("source-streams-?|\\.svg", "");
            Stream<StreamRoute> due = routes.stream().filter(route -> process.isEmpty() ? !route.isWithinProcess()
                    : route.from().ofProcess().equals(process) || route.to().ofProcess().equals(process));
            assertEquals(sorted(due.map(StreamRoute::stream)), sorted(drawing.ids().stream()), drawing.diagram().file());
        }
        assertEquals(plant.processes().stream().filter(process -> !process.entity().equals("mill")).count() + 1,
                drawn(plant, "source-streams", Language.ZH).size());
    }

    @Test @DisplayName("what enters begins outside the frame of the boundary and ends within; another entity's process stands outside")
    void boundaryIsCrossed() {
        Drawn site = drawn(shipped("reference-500ka"), Diagrams.SOURCE_STREAMS, Language.ZH).get(0);
        Rect frame = rect(site.elements("rect").stream().filter(rect -> rect.getAttribute("class").equals("dg-frame")).findFirst().orElseThrow());
        for (var stream : site.with("data-from")) {
            String[] corners = ((Element) stream.getElementsByTagName("polyline").item(0)).getAttribute("points").split("[ ,]");
            double beginX = Double.parseDouble(corners[0]);
            double endX = Double.parseDouble(corners[corners.length - 2]);
            String id = stream.getAttribute("data-id");
            boolean fromOutside = stream.getAttribute("data-from").matches("outside|rolling");
            boolean toOutside = stream.getAttribute("data-to").matches("outside|air|rolling");
            assertEquals(fromOutside, beginX < frame.x() || beginX > frame.right(), id);
            assertEquals(toOutside, endX < frame.x() || endX > frame.right(), id);
        }
    }

    private static Rect rect(Element element) {
        return new Rect(Double.parseDouble(element.getAttribute("x")), Double.parseDouble(element.getAttribute("y")),
                Double.parseDouble(element.getAttribute("width")), Double.parseDouble(element.getAttribute("height")));
    }

    @ParameterizedTest @ValueSource(strings = {"reference-500ka", "potline-only"})
    @DisplayName("no text lies on another or outside the drawing, in either language")
    void textsCanBeRead(String name) {
        Plant plant = shipped(name);
        var wrong = new ArrayList<String>();
        for (Language language : Language.values()) {
            for (Drawn drawing : drawn(plant, "", language)) {
                List<Rect> rooms = drawing.texts();
                for (int i = 0; i < rooms.size(); i++) {
                    Rect room = rooms.get(i);
                    if (room.x() < 0 || room.right() > drawing.diagram().widthPx() || room.bottom() > drawing.diagram().heightPx()) {
                        wrong.add(drawing.diagram().file() + " outside: " + drawing.elements("text").get(i).getTextContent());
                    }
                    for (int j = 0; j < i; j++) {
                        if (overlap(room, rooms.get(j))) {
                            wrong.add(drawing.diagram().file() + ": " + drawing.elements("text").get(i).getTextContent() + " on "
                                    + drawing.elements("text").get(j).getTextContent());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean overlap(Rect one, Rect other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
    }

    @Test @DisplayName("the bytes are the same again, in another locale and on several threads at a time")
    void sameBytes() {
        Plant plant = shipped("reference-500ka");
        List<Diagram> first = Diagrams.of(plant, NEEDS, Language.ZH);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var again = Stream.of(1, 2, 3).map(turn -> CompletableFuture.supplyAsync(() -> Diagrams.of(plant, NEEDS, Language.ZH))).toList();
            again.forEach(turn -> assertEquals(first, turn.join()));
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(first.get(0).standalone().contains("font-family=\""), "the reader's fonts are the style sheet's affair");
    }
}
