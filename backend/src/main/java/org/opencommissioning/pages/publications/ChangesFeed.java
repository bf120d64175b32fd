package org.opencommissioning.pages.publications;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opencommissioning.alerts.Headline;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.publication.reading.Publication;

/** Publications as an Atom feed (RFC 4287) or a JSON Feed 1.1, in parts that follow each other (RFC 5005, section 3). */
final class ChangesFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final String TITLE = "Open Commissioning: publications and corrections";
    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private XMLStreamWriter xml;
    private final String site;
    private final String name;

    /**
     * @param site address of the portal, without a slash at its end
     * @param name of the log, which entries keep wherever the portal stands: {@code northmoor.example/log}
     */
    ChangesFeed(String site, String name) {
        this.site = site;
        this.name = name;
    }

    /**
     * @param self address of this part
     * @param next address of the next, older part; null in the last
     */
    String atom(Page<Publication> page, String self, @Nullable String next) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.setDefaultNamespace(ATOM);
            write(page, self, next);
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
    }

    private void write(Page<Publication> page, String self, @Nullable String next) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", TITLE);
        element("id", tag("changes"));
        element("updated", newest(page).toString());
        link("self", site + self, "application/atom+xml");
        link("alternate", site + "/publications", "text/html");
        if (next != null) {
            link("next", site + next, "application/atom+xml");
        }
        for (var publication : page.rows()) {
            entry(publication);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** The same as a JSON Feed 1.1. @param next address of the next, older part; null in the last */
    String json(Page<Publication> page, String self, @Nullable String next) {
        try (var out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("version", "https://jsonfeed.org/version/1.1");
            out.writeStringField("title", TITLE);
            out.writeStringField("home_page_url", site + "/publications");
            out.writeStringField("feed_url", site + self);
            if (next != null) {
                out.writeStringField("next_url", site + next);
            }
            out.writeStringField("language", "en-GB");
            out.writeArrayFieldStart("items");
            for (var publication : page.rows()) {
                item(out, publication);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
        return text + "\n";
    }

    private void item(JsonGenerator out, Publication publication) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", tag("edition/" + publication.edition()));
        out.writeStringField("url", site + "/publications/" + publication.edition());
        out.writeStringField("title", Headline.of(publication));
        out.writeStringField("content_text", Headline.summary(publication));
        out.writeStringField("date_published", publication.publishedAt().toString());
        out.writeArrayFieldStart("authors");
        out.writeStartObject();
        out.writeStringField("name", publication.publisher().name());
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void entry(Publication publication) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("title", Headline.of(publication));
        element("id", tag("edition/" + publication.edition()));
        element("updated", publication.publishedAt().toString());
        element("published", publication.publishedAt().toString());
        xml.writeStartElement("author");
        element("name", publication.publisher().name());
        xml.writeEndElement();
        link("alternate", site + "/publications/" + publication.edition(), "text/html");
        link("related", site + "/api/v1/publications/" + publication.edition(), "application/json");
        element("summary", Headline.summary(publication));
        xml.writeEndElement();
    }

    private static Instant newest(Page<Publication> page) {
        return page.rows().isEmpty() ? Instant.EPOCH : page.rows().getFirst().publishedAt();
    }

    /** An identifier for ever (RFC 4151). */
    private String tag(String what) {
        int end = name.indexOf('/');
        var authority = end < 0 ? name : name.substring(0, end);
        return "tag:" + authority + ",2010:" + name.substring(authority.length()) + "/" + what;
    }

    private void element(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }
}
