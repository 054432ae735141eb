package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.takeover.AcquisitionRule;
import parallax.rules.deal.takeover.TakeoverRule;

/** Companies that the news first describes and names only later: "is buying an AI startup. The startup, Acme, …". */
final class Unnamed {

    private static final WordList NOUNS = WordList.of("company-nouns");
    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList NAMED = WordList.of("naming-words");

    /** How far into an article a deal may be told without a name, and how many sentences later the name may come. */
    private static final int OPENING = 8;

    private static final int DELAY = 7;

    private final List<Told> lines;
    private final Set<String> others = new HashSet<>();

    private Unnamed(List<Told> lines) {
        this.lines = lines;
        lines.forEach(told -> told.tellings().stream()
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() != PartyRole.TARGET)
                .forEach(actor -> others.add(actor.name())));
        lines.stream()
                .filter(Told::isTitle)
                .forEach(told -> told.line().passage().mentions().forEach(mention -> others.add(mention.name())));
    }

    /** The same lines, where the first deal of a company that is only described has the name that follows. */
    static List<Told> told(List<Told> lines) {
        for (int i = 0; i < Math.min(OPENING, lines.size()); i++) {
            Told told = lines.get(i);
            for (Telling telling : told.tellings()) {
                if (telling.name(PartyRole.TARGET) != null
                        && (told.isTitle() || telling.name(PartyRole.ACQUIRER) != null)) {
                    return lines;
                }
                if (!told.isTitle() && isDescribed(told.line(), telling)) {
                    Mention raiser = raiser(lines, telling, i);
                    Mention name = raiser != null ? raiser : new Unnamed(lines).name(i);
                    return name == null ? lines : with(lines, i, telling, name);
                }
            }
        }
        return lines;
    }

    /** "a drinks maker raises $30 million", over a report that Acme has raised $29.8 million: who raises so much, or whose backers follow; or null. */
    private static @Nullable Mention raiser(List<Told> lines, Telling telling, int index) {
        Value sum = telling.sum();
        if (sum == null || !telling.isBy(FundingRule.NAME)) {
            return null;
        }
        List<Told> next = lines.subList(index + 1, Math.min(index + DELAY, lines.size()));
        return Stream.concat(
                        Told.tellings(lines)
                                .filter(other -> other.isBy(FundingRule.NAME) && Sums.near(sum, other.sum())),
                        Told.tellings(next).filter(other -> other.isBy(BackersRule.NAME) && !other.earlier()))
                .flatMap(other -> other.actors().stream())
                .filter(actor ->
                        actor.role() == PartyRole.TARGET && actor.mention().form() == Mention.Form.NAME)
                .map(Telling.Actor::mention)
                .findFirst()
                .orElse(null);
    }

    private static List<Told> with(List<Told> lines, int index, Telling telling, Mention name) {
        Told told = lines.get(index);
        List<Telling> tellings = told.tellings().stream()
                .map(other -> other == telling ? telling.of(name, PartyRole.TARGET) : other)
                .toList();
        List<Told> all = new ArrayList<>(lines);
        all.set(index, told.with(tellings));
        return all;
    }

    private static boolean isDescribed(Line line, Telling telling) {
        if (telling.name(PartyRole.TARGET) != null) {
            return false;
        }
        return switch (telling.evidence().rule()) {
            case AcquisitionRule.NAME, TakeoverRule.NAME ->
                telling.name(PartyRole.ACQUIRER) != null
                        && isOne(line, telling.anchor() + 1)
                        && describes(line, telling.anchor() + 1, telling.anchor() + 14);
            case FundingRule.NAME ->
                telling.type() == DealType.FUNDING_ROUND
                        && (describes(line, telling.anchor() - 24, telling.anchor()) || isRaisedFor(line, telling));
            default -> false;
        };
    }

    /** "Ann Lee has raised $3 billion for another AI startup". */
    private static boolean isRaisedFor(Line line, Telling telling) {
        int sum = telling.money();
        return sum >= 0 && line.is(sum + 1, "for") && describes(line, sum + 2, sum + 9);
    }

    private static boolean isOne(Line line, int from) {
        return line.isAny(from, "a", "an") || line.isAny(from + 1, "a", "an");
    }

    /** "an Israeli startup", "the AI startup behind": one company, which has no name yet. */
    private static boolean describes(Line line, int from, int to) {
        boolean one = false;
        for (int i = Math.max(0, from); i < to && i < line.size(); i++) {
            one |= line.isAny(i, "a", "an", "the", "his", "her", "their");
            if (one && (NOUNS.holds(line.word(i)) || PEOPLE.holds(line.word(i)))) {
                return true;
            }
            if (line.isAny(i, ".", ";")) {
                return false;
            }
        }
        return false;
    }

    /** The company that the sentences from {@code index} on introduce, or null. */
    private @Nullable Mention name(int index) {
        for (int i = index; i < Math.min(index + DELAY, lines.size()); i++) {
            Line line = lines.get(i).line();
            Mention introduced = introduced(line);
            if (introduced != null) {
                return introduced;
            }
            Mention head = i > index ? head(line) : null;
            if (head != null) {
                return head;
            }
        }
        return null;
    }

    /** "The startup, Acme, makes", "a startup called Acme". */
    private @Nullable Mention introduced(Line line) {
        for (int i = 1; i < line.size(); i++) {
            boolean named = NAMED.startsAt(line, i - 1)
                    || line.at(i - 1).isComma()
                            && NOUNS.holds(line.word(i - 2))
                            && line.isAny(i - 3, "the", "their", "his", "her");
            if (named && isNew(line, i)) {
                return line.at(i).mention();
            }
        }
        return null;
    }

    /** The first company that a sentence is about. */
    private @Nullable Mention head(Line line) {
        int first = line.clause().firstName(0, line.size());
        for (int i = Math.max(0, first); i < line.size() && !isListed(line, i); i++) {
            if (isNew(line, i)
                    && Topics.isHead(line, i)
                    && !line.isPossessive(i)
                    && !line.clause().leadsTo(i)) {
                return line.at(i).mention();
            }
        }
        return null;
    }

    /** "an early backer of companies including": those that follow are not what the sentence is about. */
    private static boolean isListed(Line line, int index) {
        return line.isAny(index, "including", "like", "as")
                && line.at(index + 1).isName();
    }

    private boolean isNew(Line line, int index) {
        Mention mention = line.at(index).mention();
        return mention != null
                && line.at(index).isCompany()
                && mention.form() == Mention.Form.NAME
                && !others.contains(mention.name());
    }
}
