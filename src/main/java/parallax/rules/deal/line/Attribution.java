package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;

/** Whom a sentence names for what it says: "The Ledger", "a person familiar with the matter". */
public final class Attribution {

    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList SAY_VERBS = WordList.of("say-verbs");
    private static final WordList TELLS = WordList.of("tell-verbs");

    private Attribution() {}

    static @Nullable String of(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "according") && line.is(i + 1, "to") || line.is(i, "obtained") && line.is(i + 1, "by")) {
                String source = source(line, i + 2);
                if (source != null) {
                    return source;
                }
            }
        }
        for (int i = 1; i < line.size(); i++) {
            if (line.at(i).isPlain() && (REPORT_VERBS.startsAt(line, i) || SAY_VERBS.startsAt(line, i))) {
                String source = before(line, i - 1);
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The words up to the next comma or full stop; of a name, its full form. */
    private static @Nullable String source(Line line, int from) {
        int end = from;
        while (end < line.size() && end < from + 10 && !line.isAny(end, ",", ".", ";", "(", "and", "obtained")) {
            end++;
        }
        if (end == from || line.is(end, "obtained")) {
            return null;
        }
        Item first = line.at(from);
        return first.mention() != null && end == from + 1
                ? first.mention().name()
                : line.span(from, end - 1).of(line.text());
    }

    private static @Nullable String before(Line line, int index) {
        Item item = line.at(index);
        if (item.mention() != null) {
            return item.mention().name();
        }
        if (!item.capital()) {
            return line.isAny(index, "sources", "source", "people", "person")
                    ? item.span().of(line.text())
                    : null;
        }
        int start = index;
        while (start > 0 && line.at(start - 1).isPlain() && line.at(start - 1).capital()) {
            start--;
        }
        if (start == index && line.isAny(index, "the", "this", "a", "an", "that", "these", "its")) {
            return null;
        }
        return line.span(start, index).of(line.text());
    }

    /** "[The Ledger] first reported", "told [The Ledger]", ", per [The Ledger]": whether the name at {@code index} is only where the news comes from. */
    public static boolean isSource(Line line, int index) {
        int next = line.isAny(
                        index + 1, "first", "also", "earlier", "previously", "separately", "originally", "exclusively")
                ? index + 2
                : index + 1;
        int per = line.is(index - 1, "the") ? index - 2 : index - 1;
        return REPORT_VERBS.startsAt(line, next)
                || TELLS.startsAt(line, index - 1)
                || line.is(per, "per") && line.at(per - 1).isComma();
    }
}
