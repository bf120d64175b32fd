package org.opencommissioning.pages.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Entries as an Atom feed (RFC 4287) and as a JSON Feed 1.1.
 *
 * @param site address of the portal, without a slash at its end
 * @param log  name of the log, which entries keep wherever the portal stands: {@code northmoor.example/log}
 * @param self address of the feed, with its question
 * @param page address of the page that shows the same
 */
record EntryFeed(String site, String log, String self, String page, String title) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonFactory JSON = new JsonFactory();

    String atom(List<FeedEntry> entries) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.setDefaultNamespace(ATOM);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", title);
            element(xml, "id", tag(self.substring(site.length() + 1)));
            element(
                    xml,
                    "updated",
                    instant(entries.stream()
                            .map(FeedEntry::changedOn)
                            .max(LocalDate::compareTo)
                            .orElse(LocalDate.EPOCH)));
            link(xml, "self", self, "application/atom+xml");
            link(xml, "alternate", page, "text/html");
            for (var entry : entries) {
                xml.writeStartElement("entry");
                element(xml, "title", printable(entry.title()));
                element(xml, "id", tag(entry.address()));
                element(xml, "published", instant(entry.publishedOn()));
                element(xml, "updated", instant(entry.changedOn()));
                xml.writeStartElement("author");
                element(xml, "name", entry.author());
                xml.writeEndElement();
                for (var theme : entry.themes()) {
                    xml.writeEmptyElement("category");
                    xml.writeAttribute("term", theme);
                }
                link(xml, "alternate", site + "/" + entry.address(), "text/html");
                link(xml, "related", site + "/api/v1/" + entry.address(), "application/json");
                element(xml, "content", printable(entry.words()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
        return text + "\n";
    }

    String json(List<FeedEntry> entries) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("version", "https://jsonfeed.org/version/1.1");
            out.writeStringField("title", title);
            out.writeStringField("home_page_url", page);
            out.writeStringField("feed_url", self);
            out.writeStringField("language", "en-GB");
            out.writeArrayFieldStart("items");
            for (var entry : entries) {
                out.writeStartObject();
                out.writeStringField("id", tag(entry.address()));
                out.writeStringField("url", site + "/" + entry.address());
                out.writeStringField("title", entry.title());
                out.writeStringField("content_text", printable(entry.words()));
                out.writeStringField("date_published", instant(entry.publishedOn()));
                out.writeStringField("date_modified", instant(entry.changedOn()));
                if (!entry.themes().isEmpty()) {
                    out.writeArrayFieldStart("tags");
                    for (var theme : entry.themes()) {
                        out.writeString(theme);
                    }
                    out.writeEndArray();
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
        return text + "\n";
    }

    /** Words are text: no letter of them is markup. XML has no room for some signs, which are left out. */
    private static String printable(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** An identifier for ever (RFC 4151). */
    private String tag(String what) {
        int end = log.indexOf('/');
        var authority = end < 0 ? log : log.substring(0, end);
        return "tag:" + authority + ",2010:" + log.substring(authority.length()) + "/" + what;
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }
}
