package org.jiuzhu.examples;

import com.google.common.xml.XmlEscapers;
import java.util.Locale;

/** Lines of an SVG picture. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values by turns. */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Svg text(String element, String text, Object... attributes) {
        start(element, attributes);
        out.append('>').append(XmlEscapers.xmlContentEscaper().escape(Plain.of(text)));
        return close(element);
    }

    /** Lines that are SVG already. */
    Svg raw(String lines) {
        out.append(lines);
        return this;
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(XmlEscapers.xmlAttributeEscaper().escape(value(attributes[i + 1])))
                    .append('"');
        }
    }

    // tenths of a pixel are as fine as anybody sees
    private static String value(Object value) {
        if (value instanceof Double number) {
            String text = String.format(Locale.ROOT, "%.1f", number);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        return String.valueOf(value);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
