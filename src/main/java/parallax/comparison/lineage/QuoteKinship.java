package parallax.comparison.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.comparison.lineage.Origin.Reason;
import parallax.comparison.report.Report;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.Phrases;
import parallax.comparison.wording.QuoteForm;
import parallax.comparison.wording.WordDiff;

/** The same person's words, changed: nobody hears the same sentence differently by chance. */
final class QuoteKinship {

    private final List<Report> reports;
    private final List<List<Quote>> quotes = new ArrayList<>();

    QuoteKinship(List<Report> reports) {
        this.reports = reports;
        PersonNames names = PersonNames.in(reports);
        for (int report = 0; report < reports.size(); report++) {
            quotes.add(quotes(report, names));
        }
    }

    private List<Quote> quotes(int number, PersonNames names) {
        Report report = reports.get(number);
        return report.reading().quotes().stream()
                .map(quote -> Quote.of(number, quote, names, report.article().text()))
                .toList();
    }

    /** A reason where reports that are thought to be kin print the same utterance in different words. */
    Optional<Reason> reason(int left, int right) {
        List<Quote> lefts = quotes.get(left);
        List<Quote> rights = quotes.get(right);
        List<PassagePair> changed = new ArrayList<>();
        int same = 0;
        for (Quote l : lefts) {
            for (Quote r : rights) {
                if (l.sameAs(r, true)) {
                    same++;
                    if (form(l, r) == QuoteForm.ALTERED) {
                        changed.add(pair(l, r));
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

    private PassagePair pair(Quote left, Quote right) {
        return new PassagePair(
                reports.get(left.member()).id(),
                left.reading().span(),
                reports.get(right.member()).id(),
                right.reading().span());
    }

    private QuoteForm form(Quote left, Quote right) {
        return left.forms().equals(right.forms())
                ? QuoteForm.EXACT
                : new WordDiff(
                                text(left),
                                left.reading().span(),
                                text(right),
                                right.reading().span())
                        .form();
    }

    private String text(Quote quote) {
        return reports.get(quote.member()).article().text();
    }
}
