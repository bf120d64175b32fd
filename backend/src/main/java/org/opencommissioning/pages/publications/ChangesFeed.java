package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import java.io.StringWriter;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.publication.reading.Publication;

/** Publications as an Atom feed (RFC 4287), in parts that follow each other (RFC 5005, section 3). */
final class ChangesFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String site;
    private final String name;

    /**
     * @param site address of the portal, without a slash at its end
     * @param name of the log, which entries keep wherever the portal stands: {@code northmoor.example/log}
     */
    ChangesFeed(String site, String name) throws XMLStreamException {
        this.site = site;
        this.name = name;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.setDefaultNamespace(ATOM);
    }

    /**
     * @param self address of this part
     * @param next address of the next, older part; null in the last
     */
    String write(Page<Publication> page, String self, @Nullable String next) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", "Open Commissioning: publications and corrections");
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
        return text + "\n";
    }

    private void entry(Publication publication) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("title", title(publication));
        element("id", tag("edition/" + publication.edition()));
        element("updated", publication.publishedAt().toString());
        element("published", publication.publishedAt().toString());
        xml.writeStartElement("author");
        element("name", publication.publisher().name());
        xml.writeEndElement();
        link("alternate", site + "/publications/" + publication.edition(), "text/html");
        link("related", site + "/api/v1/publications/" + publication.edition(), "application/json");
        element("summary", summary(publication));
        xml.writeEndElement();
    }

    private static String title(Publication publication) {
        var reason = publication.reason();
        return reason == null
                ? publication.title()
                : (reason.code().equals("withdrawal") ? "Withdrawn: " : "Corrected: ") + publication.title();
    }

    private static String summary(Publication publication) {
        var rows = "%,d %s".formatted(publication.rows(), publication.rows() == 1 ? "row" : "rows");
        var total = publication.total() == null ? "" : ", £" + publication.total();
        return publication.reason() == null
                ? "Edition %d: %s%s.".formatted(publication.edition(), rows, total)
                : "Edition %d replaces edition %s: %s%s. %s"
                        .formatted(
                                publication.edition(),
                                publication.supersedes().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")),
                                rows,
                                total,
                                publication.reason().text());
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
