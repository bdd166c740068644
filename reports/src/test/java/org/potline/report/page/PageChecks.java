package org.potline.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.potline.twin.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What must hold of every page. */
final class PageChecks {
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    private PageChecks() {
    }

    static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The page in one language. */
    static Element part(Document document, Language language) {
        return elements(document, "div").stream().filter(div -> div.getAttribute("class").equals("page " + language.code())).findFirst()
                .orElseThrow();
    }

    /** It is well-formed and no id stands twice. @return the ids */
    static Set<String> isWellFormed(String page) throws Exception {
        var seen = new HashSet<String>();
        for (Element element : elements(parsed(page), "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(seen.add(element.getAttribute("id")), element.getAttribute("id"));
            }
        }
        return seen;
    }

    /** Every link within it and every title of a chart has its target; the other links lead to the files named. */
    static void linksLeadSomewhere(String page, Set<String> files) throws Exception {
        Document document = parsed(page);
        Set<String> ids = isWellFormed(page);
        var beside = new HashSet<String>();
        for (Element link : elements(document, "a")) {
            String target = link.getAttribute("href");
            if (target.startsWith("#")) {
                assertTrue(ids.contains(target.substring(1)), target);
            } else {
                beside.add(target);
            }
        }
        assertEquals(files, beside);
        elements(document, "svg").forEach(svg -> assertTrue(ids.contains(svg.getAttribute("aria-labelledby"))));
        elements(document, "label").forEach(label -> assertTrue(ids.contains(label.getAttribute("for")), label.getAttribute("for")));
    }

    /** Nothing is loaded from anywhere, and there is no script. */
    static void loadsNothing(String page) throws Exception {
        Document document = parsed(page);
        for (String tag : List.of("script", "link", "img", "image", "iframe", "object", "use")) {
            assertEquals(List.of(), elements(document, tag), tag);
        }
        String withoutNames = page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertFalse(Pattern.compile("https?:|url\\(|@import|src=").matcher(withoutNames).find());
    }

    /**
     * Both languages are whole: the same elements in the same order, each with its own words.
     *
     * @param inputs what the English part may hold in Chinese, for its inputs have one language: a regular expression
     */
    static void bothLanguagesAreWhole(String page, String inputs) throws Exception {
        Document document = parsed(page);
        List<String> zh = tags(part(document, Language.ZH));
        List<String> en = tags(part(document, Language.EN));
        assertEquals(zh.stream().filter(tag -> !svgTag(tag)).toList(), en.stream().filter(tag -> !svgTag(tag)).toList());
        assertEquals(zh.stream().filter("svg"::equals).count(), en.stream().filter("svg"::equals).count());
        String english = part(document, Language.EN).getTextContent().replace("中文", "").replaceAll(inputs, "");
        assertFalse(Pattern.compile("\\p{IsHan}").matcher(english).find(), english);
        assertEquals("zh-Hans", part(document, Language.ZH).getAttribute("lang"));
    }

    private static List<String> tags(Element root) {
        NodeList all = root.getElementsByTagName("*");
        var tags = new ArrayList<String>();
        for (int i = 0; i < all.getLength(); i++) {
            tags.add(((Element) all.item(i)).getTagName());
        }
        return tags;
    }

    private static boolean svgTag(String tag) {
        return List.of("g", "rect", "line", "path", "text").contains(tag);
    }

    /** The rows of the table of that caption, its heading left out, as texts. */
    static List<List<String>> rows(String html, String caption) {
        int from = html.indexOf("<caption>" + caption);
        return ROW.matcher(html.substring(from, html.indexOf("</table>", from))).results()
                .map(row -> CELL.matcher(row.group(1)).results().map(cell -> cell.group(1)).toList()).skip(1).toList();
    }

    /** The number of a cell; a dash is nought. */
    static BigDecimal number(String cell) {
        return cell.equals("–") ? BigDecimal.ZERO : new BigDecimal(cell.replace("\u202F", "").replace('\u2212', '-').replace("+", ""));
    }
}
