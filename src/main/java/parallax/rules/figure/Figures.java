package parallax.rules.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Precision;
import parallax.extraction.Value;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * Finds money, percentages and dates in a document, in time proportional to its length.
 *
 * <p>Relative dates are worked out from the day of publication; where the article does not know it, from the date of the
 * only post that it shows.
 */
public final class Figures {

    private static final Phrases UNITS = Phrases.of("units");

    private final Pieces pieces;
    private final MoneyScan money;
    private final PercentScan percents;
    private final DateScan dates;
    private final AgoScan agos;
    private final Hedges hedges;
    private final DateHedges dateHedges;

    private Figures(Pieces pieces, Calendar calendar, String dollar) {
        this.pieces = pieces;
        this.hedges = new Hedges(pieces);
        this.dateHedges = new DateHedges(pieces);
        this.money = new MoneyScan(pieces, dollar);
        this.percents = new PercentScan(pieces, hedges);
        this.dates = new DateScan(pieces, calendar);
        this.agos = new AgoScan(pieces, calendar);
    }

    /** By position, not overlapping. */
    public static List<Figure> of(Document document) {
        Calendar calendar = new Calendar(Publication.day(document));
        String dollar = Dollars.of(document);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            figures.addAll(new Figures(Pieces.of(sentence), calendar, dollar).read());
        }
        return List.copyOf(figures);
    }

    private List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        int last = 0;
        while (at < pieces.size()) {
            Printed printed = printed(at);
            if (printed == null) {
                at++;
            } else {
                Figure before = figures.isEmpty() ? null : figures.get(figures.size() - 1);
                figures.add(figure(printed, before, last));
                at = printed.to();
                last = at;
            }
        }
        return figures;
    }

    private @Nullable Printed printed(int at) {
        Printed printed = money.at(at);
        printed = printed == null ? percents.at(at) : printed;
        printed = printed == null ? agos.at(at) : printed;
        return printed == null ? dates.at(at) : printed;
    }

    private Figure figure(Printed printed, @Nullable Figure before, int last) {
        if (printed.value() instanceof Value.Day) {
            return hedged(printed, dateHedges.before(printed.from()), null, false);
        }
        Hedges.Hedge after = printed.plus() >= 0
                ? new Hedges.Hedge(Precision.AT_LEAST, printed.plus(), printed.plus() + 1)
                : hedges.after(printed.to());
        Hedges.Hedge lead = hedges.before(printed.from());
        Hedges.Hedge hedge = lead == null ? after : lead;
        int unitAt = after == null ? printed.to() : Math.max(after.to(), printed.to());
        boolean isMoney = printed.value() instanceof Value.Money;
        boolean conversion = before != null
                && isMoney
                && Conversions.joins(
                        pieces, before.value(), printed, last, lead == null ? printed.from() : lead.from());
        return hedged(printed, hedge, isMoney ? per(unitAt) : null, conversion);
    }

    private Figure hedged(Printed printed, Hedges.@Nullable Hedge hedge, @Nullable Span per, boolean conversion) {
        Precision precision = printed.isRange() ? Precision.RANGE : hedge == null ? Precision.EXACT : hedge.precision();
        return new Figure(
                printed.value(),
                precision,
                pieces.span(printed.from(), printed.to()),
                hedge == null ? null : pieces.span(hedge.from(), hedge.to()),
                per,
                conversion);
    }

    /** "A share", "per month", "/year", "apiece". */
    private @Nullable Span per(int at) {
        Piece first = pieces.at(at);
        if (first.is("apiece") || first.is("each") || first.is("annually") || first.is("monthly")) {
            return pieces.span(at, at + 1);
        }
        boolean joint = first.is("a") || first.is("an") || first.is("per") || first.is("/") || first.isHyphen();
        int unit = first.isHyphen()
                        && (pieces.at(at + 1).is("a") || pieces.at(at + 1).is("per"))
                ? at + 3
                : at + 1;
        Phrases.Match match = joint ? UNITS.startingAt(pieces, unit) : null;
        return match == null ? null : pieces.span(at, match.to());
    }
}
