package parallax.dashboard.deal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;

/** Writes deals as an Atom feed (RFC 4287): an entry a deal, updated when the deal last became another one. */
final class DealFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String site;
    private final XMLStreamWriter out;

    /** {@code site}: the whole address of the dashboard. */
    DealFeed(String site, OutputStream out) throws XMLStreamException {
        this.site = site;
        this.out = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /**
     * @param title what the list holds, in words
     * @param page path of the list
     * @param self path of the feed
     */
    void write(String title, String page, String self, List<DealSummary> deals) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        element("title", title);
        element("id", site + self);
        link("self", site + self);
        link("alternate", site + page);
        element(
                "updated",
                time(deals.stream()
                        .map(DealSummary::changed)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)));
        out.writeStartElement("author");
        element("name", "Parallax");
        out.writeEndElement();
        for (DealSummary deal : deals) {
            entry(deal);
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void entry(DealSummary deal) throws XMLStreamException {
        String address = site + "/deals/" + deal.slug();
        out.writeStartElement("entry");
        element("title", deal.title());
        element("id", address);
        link("alternate", address);
        element("updated", time(deal.changed()));
        out.writeEmptyElement("category");
        out.writeAttribute("term", deal.type().name());
        out.writeAttribute("label", Wording.type(deal.type()));
        element("summary", DealWords.of(deal));
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** XML has no way to write most control characters. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point >= 0x20 || point == '\t' || point == '\n')
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
