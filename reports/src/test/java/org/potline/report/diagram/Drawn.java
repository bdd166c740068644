package org.potline.report.diagram;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.potline.report.chart.TextWidth;
import org.potline.report.diagram.Placement.Rect;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing's file, read again. */
record Drawn(Diagram diagram, Document svg) {
    static Drawn of(Diagram diagram) {
        try {
            return new Drawn(diagram, DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(diagram.standalone()))));
        } catch (Exception e) {
            throw new AssertionError(diagram.file() + " is no XML", e);
        }
    }

    List<Element> elements(String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The elements that carry an attribute. */
    List<Element> with(String attribute) {
        return elements("*").stream().filter(element -> element.hasAttribute(attribute)).toList();
    }

    List<String> ids() {
        return with("data-id").stream().map(element -> element.getAttribute("data-id")).toList();
    }

    /** Room that each text takes, by the measures it was laid out with. */
    List<Rect> texts() {
        return elements("text").stream().map(Drawn::room).toList();
    }

    private static Rect room(Element text) {
        String style = text.getAttribute("class");
        double sizePx = style.contains("dg-title") && !style.contains("band") ? 15 : style.contains("dg-band-title") ? 13
                : style.contains("dg-small") || style.contains("dg-code") ? 11 : 12;
        double width = TextWidth.px(text.getTextContent(), sizePx) * (style.contains("title") || style.contains("strong") ? 1.08 : 1);   // bold
        double x = Double.parseDouble(text.getAttribute("x")) - (style.contains("dg-mid") ? width / 2 : 0);
        double y = Double.parseDouble(text.getAttribute("y"));
        return new Rect(x, y - 0.72 * sizePx, width, 0.8 * sizePx);
    }
}
