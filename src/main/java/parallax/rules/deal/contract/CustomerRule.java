package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.Holder;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Span;

/** Who buys from a company: "counts Acme among its clients", "its customers include Acme". */
public final class CustomerRule implements LineRule<Fact> {

    private static final WordList NOUNS = WordList.of("customer-nouns");
    private static final WordList AMONG = WordList.of("among-customers");
    private static final WordList LARGEST = WordList.of("customer-ranks");
    private static final int REACH = 10;

    @Override
    public String name() {
        return "deal/customer";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int noun = line.at(i).isPlain() ? NOUNS.lengthAt(line, i) : 0;
            if (noun > 0) {
                add(line, listed(line, i, i + noun), seller(line, i), facts);
            }
        }
        return facts;
    }

    private void add(Line line, List<Integer> customers, int seller, List<Fact> facts) {
        Mention of = line.at(seller).mention();
        for (int customer : customers) {
            Mention mention = line.at(customer).mention();
            if (of != null
                    && mention != null
                    && mention.form() == Mention.Form.NAME
                    && line.at(customer).isCompany()
                    && !mention.name().equals(of.name())) {
                Span span = mention.span();
                facts.add(new Facts(line, name()).words(Aspect.CUSTOMER, mention.name(), span, customer, seller));
            }
        }
    }

    private static List<Integer> listed(Line line, int noun, int behind) {
        int examples = line.isAny(behind, "include", "includes") ? behind + 1 : Examples.behind(line, behind);
        if (examples >= 0) {
            return line.clause().list(examples);
        }
        int among = AMONG.lastIn(line, noun - 5, noun);
        if (among >= 0) {
            return counted(line, among);
        }
        return LARGEST.startsAt(line, noun - 1) ? largest(line, noun, behind) : List.of();
    }

    /** "counts Acme and Bolt among its clients": the names between verb and preposition. */
    private static List<Integer> counted(Line line, int among) {
        for (int i = among - 1; i >= Math.max(0, among - 3 * REACH); i--) {
            if (line.isAny(i, "counts", "count", "counted", "counting", "lists", "names", "claims")) {
                return line.clause().list(i + 1).stream()
                        .filter(name -> name < among)
                        .toList();
            }
        }
        return List.of();
    }

    /** "Acme, Bolt's largest customer," and "Bolt's largest customer, Acme": beside the commas. */
    private static List<Integer> largest(Line line, int noun, int behind) {
        int behindComma = line.at(behind).isComma() ? behind + 1 : behind;
        if (line.at(behindComma).isCompany()) {
            return List.of(behindComma);
        }
        for (int i = noun - 1; i > Math.max(0, noun - REACH); i--) {
            if (line.at(i).isComma() || line.isAny(i, "is", "was")) {
                return line.at(i - 1).isCompany() ? List.of(i - 1) : List.of();
            }
        }
        return List.of();
    }

    /** The owner of the noun; of a bare one, the company before. */
    private static int seller(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (line.isPossessive(i)) {
                return i;
            }
            if (line.isAny(i, "its", "their")) {
                return first(line, noun);
            }
        }
        return line.isAny(noun - 1, "claims", "has", "serves") ? Holder.of(line, noun) : -1;
    }

    private static int first(Line line, int to) {
        for (int i = 0; i < to; i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        return -1;
    }
}
