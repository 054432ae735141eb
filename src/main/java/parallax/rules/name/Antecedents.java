package parallax.rules.name;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.rules.name.Gazetteer.Sort;
import parallax.text.Span;

/** Knows whom descriptions and pronouns mean, after what was read so far. Where that is not clear, it says nothing. */
final class Antecedents {

    private static final int MANY = 200;
    private static final int CLAUSE = 80;
    private static final int SENTENCE_OPENING = 12;
    private static final int AUXILIARIES = 3;

    /** What companies do, or have, that live on the money of others. */
    private static final Set<String> RAISES =
            Set.of("raised", "raising", "raises", "valued", "valuation", "backers", "investors");

    private final Script script;
    private final Context context;
    private final Ahead ahead;
    private final List<Member> companies;
    private @Nullable Member last;
    private int lastEnd;

    Antecedents(Script script, List<Place> places) {
        this.script = script;
        this.ahead = new Ahead(script, places);
        this.context = new Context(places);
        this.companies = places.stream()
                .map(Place::member)
                .distinct()
                .filter(Member::isCompany)
                .limit(MANY)
                .toList();
    }

    /** Takes note that the text speaks of {@code member} at {@code span}, after all that was noted before. */
    void add(Member member, Span span, Sideline sideline) {
        context.add(member, sideline);
        last = member;
        lastEnd = span.end();
    }

    /** Takes note that the sentence is about {@code member}. */
    void open(Member member) {
        context.open(member);
    }

    void endSentence() {
        context.endSentence();
    }

    @Nullable
    Member ofPronoun(int at, int sentence) {
        Piece piece = script.piece(at);
        if (!piece.isWord()) {
            return null;
        }
        return switch (piece.lower()) {
            case "he", "she", "his", "her", "him", "himself", "herself" -> person();
            case "its" -> {
                Member ahead = this.ahead.of(at, sentence);
                yield ahead == null ? owner(at, sentence) : ahead;
            }
            case "it" -> doesAsCompaniesDo(at, script.end(sentence)) ? subject(at, sentence) : null;
            default -> null;
        };
    }

    @Nullable
    Member ofDescription(Description description, int sentence) {
        Predicate<Member> suits = member -> member.isCompany() && description.suits(member);
        if (description.isTelling()) {
            List<Member> all = companies.stream().filter(suits).toList();
            return all.size() == 1 ? all.get(0) : null;
        }
        boolean firm = description.noun().equals("firm");
        List<Member> here = firm ? context.here(suits) : context.inTheMiddle(suits);
        if (here.size() > 1) {
            return null;
        }
        Member member;
        if (here.size() == 1 && isNewClause(description.from(), here.get(0), sentence)) {
            member = here.get(0);
        } else {
            Predicate<Member> other = suits.and(company -> !here.contains(company));
            member = firm ? context.last(other) : context.before(other, fitting(description.to()));
        }
        return member != null ? member : context.protagonist(suits);
    }

    private static boolean isAgent(Member member) {
        return member.isCompany()
                && member.sort() != Sort.OUTLET
                && member.sort() != Sort.COUNTER
                && !member.sort().isPublic();
    }

    /** Who fits what is said from {@code verb} on: no giant raises a round from investors, nor do those themselves. */
    private Predicate<Member> fitting(int verb) {
        return raises(verb) ? member -> member.sort() != Sort.GIANT && member.sort() != Sort.INVESTOR : member -> true;
    }

    /** Whom "it" before {@code verb} can mean. */
    private Predicate<Member> agents(int verb) {
        Predicate<Member> agents = Antecedents::isAgent;
        return raises(verb)
                ? agents.and(member -> member.sort() != Sort.INVESTOR || context.isProtagonist(member))
                : agents;
    }

    private boolean raises(int verb) {
        for (int i = verb; i < Math.min(script.size(), verb + AUXILIARIES); i++) {
            if (RAISES.contains(script.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Member person() {
        List<Member> here = context.here(Member::isPerson);
        if (here.isEmpty()) {
            return context.onlyBefore(Member::isPerson);
        }
        return here.size() == 1 ? here.get(0) : null;
    }

    private @Nullable Member owner(int at, int sentence) {
        Predicate<Member> agents = agents(at + 1);
        List<Member> here = context.inTheMiddle(agents);
        if (here.size() == 1) {
            return here.get(0);
        }
        return here.isEmpty() && at - script.start(sentence) < SENTENCE_OPENING
                ? context.before(agents, fitting(at + 1))
                : null;
    }

    /** Of the same sentence's earlier clause, or of the sentence before where this one names nobody. */
    private @Nullable Member subject(int at, int sentence) {
        Predicate<Member> agents = agents(at + 1);
        List<Member> here = context.inTheMiddle(agents);
        if (here.isEmpty()) {
            return context.before(agents, fitting(at + 1));
        }
        return here.size() == 1 && isNewClause(at, here.get(0), sentence) ? here.get(0) : null;
    }

    /** Whether what follows "it" is what companies do. */
    private boolean doesAsCompaniesDo(int it, int end) {
        int at = it + 1;
        while (at < end && at <= it + AUXILIARIES && isAuxiliary(script.piece(at))) {
            at++;
        }
        if (at >= end) {
            return false;
        }
        String verb = script.piece(at).lower();
        return Cue.VERB_COMPANY.has(verb)
                || Cue.VERB_SPEECH.has(verb)
                || verb.endsWith("ing") && at > it + 1
                || Cue.VERB_COMPANY.has(verb + "s")
                || Cue.VERB_COMPANY.has(verb + "es");
    }

    private static boolean isAuxiliary(Piece piece) {
        return Cue.AUXILIARY.has(piece.lower()) || piece.isPossessive();
    }

    /** Whether a clause begins between the last mention of {@code member} and {@code at}. */
    private boolean isNewClause(int at, Member member, int sentence) {
        boolean lastNamed = last != null && last.name().equals(member.name());
        for (int i = at - 1; i >= Math.max(script.start(sentence), at - CLAUSE); i--) {
            String lower = script.piece(i).lower();
            if (Cue.CLAUSE_START.has(lower) || Cue.VERB_SPEECH.has(lower)) {
                return true;
            }
            if (lastNamed && lastEnd >= script.piece(i).end()) {
                return false;
            }
        }
        return false;
    }
}
