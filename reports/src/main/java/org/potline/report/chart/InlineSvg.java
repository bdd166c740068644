package org.potline.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ui.Drawable;
import org.potline.report.words.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Draws a chart as an {@code <svg>} element to stand within a page: compact, with a title, its ids unlike those of other charts. */
public final class InlineSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 1;
    /** What Batik writes of attributes that are at their initial value anyway, or that the page's style decides. */
    private static final Set<String> LEFT_OUT = Set.of("color-interpolation", "color-rendering", "text-rendering", "image-rendering",
            "shape-rendering", "font-family", "font-weight", "font-style", "stroke-miterlimit", "stroke-dashoffset", "xml:space",
            "xmlns:xlink", "xmlns", "stroke-linecap", "stroke-linejoin");
    private static final Map<String, String> INITIAL = Map.of("fill-opacity", "1", "stroke-opacity", "1", "stroke-dasharray", "none",
            "stroke-width", "1", "opacity", "1");

    private final StringBuilder out = new StringBuilder();

    private InlineSvg() {
    }

    /**
     * The chart as an element.
     *
     * @param chart  the chart: JFreeChart's or a drawing of our own
     * @param widthPx  width of the drawing
     * @param heightPx height of the drawing
     * @param id     id of the element and prefix of all ids in it, unique within the page
     * @param title  what is read out instead of the drawing
     */
    public static String of(Drawable chart, int widthPx, int heightPx, String id, String title) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        var defaults = new SVGGeneratorContext.GraphicContextDefaults();
        defaults.setFont(new ChartFont(1, TextAnchoring.START));   // else Batik asks this machine for its default font
        context.setGraphicContextDefaults(defaults);
        var graphics = new SvgGraphics(context);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, widthPx, heightPx));
        var svg = new InlineSvg();
        svg.out.append("<svg xmlns=\"").append(SVG).append("\" class=\"chart\" viewBox=\"0 0 ").append(widthPx).append(' ')
                .append(heightPx).append("\" role=\"img\" aria-labelledby=\"").append(id)
                .append("-title\" id=\"").append(id).append("\">");
        svg.out.append("<title id=\"").append(id).append("-title\">").append(Markup.escaped(title)).append("</title>");
        svg.children(graphics.getRoot());
        return svg.out.append("</svg>").toString();
    }

    private static Document document() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java makes empty documents.", e);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                out.append(Markup.escaped(child.getNodeValue()));
            }
        }
    }

    private void element(Element element) {
        boolean empty = !element.hasChildNodes();
        String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
        if (empty && (name.equals("defs") || name.equals("g"))) {
            return;
        }
        Map<String, String> attributes = attributes(element);
        if (name.equals("g") && attributes.isEmpty()) {
            children(element);
            return;
        }
        out.append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(Markup.escaped(value)).append('"'));
        if (empty) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element);
        out.append("</").append(name).append('>');
    }

    private static Map<String, String> attributes(Element element) {
        var kept = new TreeMap<String, String>();
        NamedNodeMap all = element.getAttributes();
        boolean text = "text".equals(element.getLocalName());
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            String value = all.item(i).getNodeValue();
            boolean idle = text ? name.equals("stroke-width") : name.equals("font-size");
            if (!LEFT_OUT.contains(name) && !idle && !(value.equals(INITIAL.get(name)) && !inherits(element, name))) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** Whether an element around this one sets that attribute, so that even its initial value has to be said again. */
    private static boolean inherits(Element element, String name) {
        for (Node around = element.getParentNode(); around instanceof Element outer; around = outer.getParentNode()) {
            if (outer.hasAttribute(name) && !outer.getAttribute(name).equals(INITIAL.get(name))) {
                return true;
            }
        }
        return false;
    }
}
