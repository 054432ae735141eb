package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Passage;
import parallax.text.Span;

/** A sentence as a row of names, titles, words and marks. Positions beyond its ends hold {@link Unit#NONE}. */
final class Line {

    /** How many units a rule looks back for a subject: enough for any sentence that a person wrote. */
    static final int REACH = 80;

    private static final Set<String> PEOPLE =
            Set.of("his", "her", "him", "both", "board", "one", "man", "woman", "team", "two", "pair", "duo");

    private final Passage passage;
    private final Antecedents antecedents;
    private final List<Unit> units;
    private @Nullable List<Holding> holdings;

    private Line(Passage passage, Financiers financiers) {
        this.passage = passage;
        this.antecedents = new Antecedents(passage, financiers);
        this.units = LineReader.units(passage, antecedents);
    }

    static Line of(Passage passage) {
        return new Line(passage, new Financiers(passage.whole()));
    }

    /** The sentences of an article, which ask in common who puts in money: each answer reads the whole of it. */
    static List<Line> all(Annotated article) {
        Financiers financiers = new Financiers(article);
        return article.passages().stream()
                .map(passage -> new Line(passage, financiers))
                .toList();
    }

    /** Whether somebody is named, meant or described by a position: other lines tell of no roles. */
    boolean speaksOfPeople() {
        return units.stream().anyMatch(unit -> unit.isPerson() || unit.isTitle() || PEOPLE.contains(unit.lower()));
    }

    /** Who holds which position by the words of the sentence: looked for once, for all rules. */
    List<Holding> holdings() {
        List<Holding> known = holdings;
        if (known == null) {
            known = Holdings.of(this);
            holdings = known;
        }
        return known;
    }

    /** Whom "both" means. */
    List<String> both() {
        return antecedents.both();
    }

    /** Whom "his" at {@code at} means, or null. */
    @Nullable
    String personBefore(int at) {
        return antecedents.person(at(at).span().start());
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return units.size();
    }

    Unit at(int index) {
        return index < 0 || index >= units.size() ? Unit.NONE : units.get(index);
    }

    /** The company that a unit means, or null. */
    @Nullable
    Organization organization(int at) {
        String name = at(at).name();
        return name == null ? null : new Organization(name, at);
    }

    /** The words as printed, from one unit to before another; null where there are none. */
    @Nullable
    String text(int from, int to) {
        return from >= to
                ? null
                : passage.text()
                        .substring(at(from).span().start(), at(to - 1).span().end());
    }

    /** Where the units stand, from one to before another. */
    Span span(int from, int to) {
        return at(from).span().cover(at(to - 1).span());
    }
}
