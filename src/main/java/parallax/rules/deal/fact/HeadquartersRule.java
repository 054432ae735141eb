package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Span;

/** Where a company has its seat: "the Lyon-based Acme", "Acme, headquartered in Lyon". */
public final class HeadquartersRule implements LineRule<Fact> {

    private static final WordList SEATS = WordList.of("seats");
    private static final WordList NO_PLACES = WordList.of("no-places");
    private static final WordList NOUNS = WordList.of("company-nouns");
    private static final List<String> ENDINGS = List.of("-based", "-headquartered");
    private static final int LONGEST = 4;
    private static final int REACH = 8;

    @Override
    public String name() {
        return "deal/headquarters";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int seat = SEATS.lengthAt(line, i);
            if (seat > 0) {
                addBehind(line, i, i + seat, facts);
            } else if (ending(line, i) != null) {
                addBefore(line, i, facts);
            }
        }
        return facts;
    }

    /** "Acme is based in New York": capitals after the words, a company before them. */
    private void addBehind(Line line, int words, int from, List<Fact> facts) {
        int end = from;
        while (end < from + LONGEST && isPlace(line, end)) {
            end++;
        }
        int company = companyBefore(line, words);
        if (end > from && company >= 0) {
            Span span = line.span(from, end - 1);
            facts.add(new Facts(line, name()).words(Aspect.HEADQUARTERS, span.of(line.text()), span, from, company));
        }
    }

    /** "The San Francisco-based Acme": capitals before the hyphen, a company behind it or described by it. */
    private void addBefore(Line line, int last, List<Fact> facts) {
        String ending = ending(line, last);
        int length = ending == null ? 0 : ending.length();
        int start = last;
        while (start > 0 && start > last - LONGEST && isPlace(line, start - 1) && isInside(line, start - 1)) {
            start--;
        }
        int end = line.at(last).span().end() - length;
        int company = companyBehind(line, last + 1);
        if (line.at(start).capital()
                && company >= 0
                && end > line.at(start).span().start()) {
            Span span = new Span(line.at(start).span().start(), end);
            String place = span.of(line.text());
            if (!NO_PLACES.startsAt(line, last)) {
                facts.add(new Facts(line, name()).words(Aspect.HEADQUARTERS, place, span, start, company));
            }
        }
    }

    private static @Nullable String ending(Line line, int index) {
        for (String ending : ENDINGS) {
            if (line.at(index).isPlain() && line.word(index).endsWith(ending)) {
                return line.word(index).length() > ending.length() ? ending : null;
            }
        }
        return null;
    }

    private static boolean isPlace(Line line, int index) {
        return line.at(index).isPlain() && line.at(index).capital();
    }

    /** A capital at the start of the sentence may be of a word that is no name: "The", "A". */
    private static boolean isInside(Line line, int index) {
        return !line.isAny(index, "the", "a", "an", "but", "and", "now", "in", "today");
    }

    private static int companyBefore(Line line, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (line.at(i).isCompany()) {
                return line.isPossessive(i) || line.isPrefix(i) ? -1 : i;
            }
            if (line.isAny(i, ".", ";", "in", "and", "but") || line.at(i).isName()) {
                return -1;
            }
        }
        return -1;
    }

    private static int companyBehind(Line line, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
            if (NOUNS.startsAt(line, i) && !line.at(i + 1).isName()) {
                return described(line, from - 2);
            }
            if (!line.at(i).isPlain() || line.isAny(i, ".", ",", ";", "in", "of", "by")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Acme, a Lyon-based startup": the company before the comma. */
    private static int described(Line line, int index) {
        for (int i = index; i > index - LONGEST - 2; i--) {
            if (line.at(i).isComma() && line.isAny(i + 1, "a", "an", "the")) {
                return line.at(i - 1).isCompany() ? i - 1 : -1;
            }
        }
        return -1;
    }
}
