package parallax.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.comparison.Origin.PassagePair;
import parallax.comparison.Origin.Reason;
import parallax.comparison.Utterance.Form;

/** The same person's words, changed: nobody hears the same sentence differently by chance. */
final class QuoteKinship {

    private QuoteKinship() {}

    /** A reason where reports that are thought to be kin print the same utterance in different words. */
    static Optional<Reason> reason(Report left, Report right) {
        PersonNames names = PersonNames.in(List.of(left, right));
        List<Quote> lefts = quotes(0, left, names);
        List<Quote> rights = quotes(1, right, names);
        List<PassagePair> changed = new ArrayList<>();
        int same = 0;
        for (Quote l : lefts) {
            for (Quote r : rights) {
                if (l.sameAs(r, true)) {
                    same++;
                    if (form(l, left, r, right) == Form.ALTERED) {
                        changed.add(new PassagePair(
                                left.id(),
                                l.reading().span(),
                                right.id(),
                                r.reading().span()));
                    }
                }
            }
        }
        int fewer = Math.min(lefts.size(), rights.size());
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "altered quotations",
                        Math.min(1, (double) changed.size() / fewer),
                        Phrases.count(changed.size(), "quotation") + " of " + same
                                + " shared, with other words inside the marks",
                        changed));
    }

    private static List<Quote> quotes(int member, Report report, PersonNames names) {
        return report.reading().quotes().stream()
                .map(quote -> Quote.of(member, quote, names, report.article().text()))
                .toList();
    }

    private static Form form(Quote left, Report leftReport, Quote right, Report rightReport) {
        return new WordDiff(
                        leftReport.article().text(),
                        left.reading().span(),
                        rightReport.article().text(),
                        right.reading().span())
                .form();
    }
}
