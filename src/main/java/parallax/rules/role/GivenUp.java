package parallax.rules.role;

import java.util.Set;

/**
 * Tells whether what follows a verb of leaving is a post or a company: "left Orbit", not "left a mark".
 *
 * @param line the sentence
 * @param places finds its companies
 */
record GivenUp(Line line, Places places) {

    /** The kinds of phrases by which a person gives something up. */
    static final String[] KINDS = {"goes", "resigns", "yields", "retires"};

    private static final Set<String> POSTS = Set.of(
            ("role job position post project board company startup firm title lab bank organization maker giant chipmaker"
                            + " automaker carmaker publisher retailer")
                    .split(" "));
    private static final Set<String> HELD = Set.of(
            ("control role roles job title position post duties responsibilities helm leadership seat").split(" "));
    /** What may follow a verb that ends its clause: prepositions, conjunctions, words of time. */
    private static final Set<String> OPEN = Set.of(
            ("to in once upon along alongside together first last early late this earlier after and for at on as from following amid before when but just shortly recently over"
                            + " because less more with during since without within next days weeks months one two three")
                    .split(" "));

    private static final Set<String> PREMISES = Set.of(
            ("office offices headquarters campus stage event building conference platform app ecosystem shores side"
                            + " keynote store meeting")
                    .split(" "));

    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their", "its", "that");
    /** What is left "in charge" is not given up. */
    private static final Set<String> KEPT = Set.of("place", "charge", "limbo", "control");

    private static final int REACH = 6;

    /** What may follow: nothing, a company, a role, a time or a purpose; "left a mark" is something else. */
    boolean isSo(Cue cue) {
        return switch (cue.kind()) {
            case "resigns", "out" -> true;
            case "retires" -> isOpen(cue.to());
            case "yields" -> isOneAhead(cue.to(), HELD);
            default ->
                !isPremises(cue.to())
                        && !isLeftAlone(cue.to())
                        && (endsClause(cue.to()) || places.startingAt(cue.to()) != null || isPost(cue.to()));
        };
    }

    private boolean endsClause(int at) {
        return line.at(at).isCompany() || isOpen(at);
    }

    /** "Left Orbit's offices": who leaves them comes back. */
    private boolean isPremises(int company) {
        return line.at(company + 1).isPossessive()
                && (PREMISES.contains(line.at(company + 2).lower())
                        || PREMISES.contains(line.at(company + 3).lower()));
    }

    /** "Leaves Orbit's managers in place": what follows stays as it is, and so does she. */
    private boolean isLeftAlone(int at) {
        for (int i = at + 1;
                i < at + REACH
                        && (line.at(i).isWord()
                                || line.at(i).isTitle()
                                || line.at(i).isPossessive());
                i++) {
            boolean kept = line.at(i).is("in") && KEPT.contains(line.at(i + 1).lower());
            if (kept || line.at(i).is("intact") || line.at(i).is("untouched")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int at) {
        return line.at(at).kind() == Unit.Kind.MARK || OPEN.contains(line.at(at).lower()) || Times.startsAt(line, at);
    }

    private boolean isPost(int at) {
        boolean owned = OWNERS.contains(line.at(at).lower())
                || line.at(at).isPerson() && line.at(at + 1).isPossessive();
        return owned && isOneAhead(at, POSTS);
    }

    private boolean isOneAhead(int at, Set<String> nouns) {
        for (int i = at; i < at + REACH; i++) {
            if (nouns.contains(line.at(i).lower()) || line.at(i).isTitle()) {
                return true;
            }
        }
        return false;
    }
}
