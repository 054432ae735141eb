package parallax.rules.name;

import java.util.List;
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

    private final Script script;
    private final Context context;
    private final List<Member> companies;
    private @Nullable Member last;
    private int lastEnd;

    Antecedents(Script script, List<Place> places) {
        this.script = script;
        this.context = new Context(places);
        this.companies = places.stream()
                .map(Place::member)
                .distinct()
                .filter(Member::isCompany)
                .limit(MANY)
                .toList();
    }

    /** Takes note that the text speaks of {@code member} at {@code span}, after all that was noted before. */
    void add(Member member, Span span) {
        context.add(member);
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
            case "its" -> owner(at, sentence);
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
        List<Member> here = context.here(suits);
        if (here.size() > 1) {
            return null;
        }
        Member member = company(description.from(), sentence, suits, here);
        return member != null ? member : context.protagonist(suits);
    }

    private @Nullable Member company(int at, int sentence, Predicate<Member> suits, List<Member> here) {
        return here.size() == 1 && isNewClause(at, here.get(0), sentence)
                ? here.get(0)
                : context.before(member -> suits.test(member) && !here.contains(member));
    }

    private static boolean isAgent(Member member) {
        return member.isCompany()
                && member.sort() != Sort.OUTLET
                && !member.sort().isPublic();
    }

    private @Nullable Member person() {
        List<Member> here = context.here(Member::isPerson);
        if (here.isEmpty()) {
            return context.onlyBefore(Member::isPerson);
        }
        return here.size() == 1 ? here.get(0) : null;
    }

    private @Nullable Member owner(int at, int sentence) {
        List<Member> here = context.here(Antecedents::isAgent);
        if (here.size() == 1) {
            return here.get(0);
        }
        return here.isEmpty() && at - script.start(sentence) < SENTENCE_OPENING
                ? context.before(Antecedents::isAgent)
                : null;
    }

    /** Of the same sentence's earlier clause, or of the sentence before where this one names nobody. */
    private @Nullable Member subject(int at, int sentence) {
        List<Member> here = context.here(Antecedents::isAgent);
        if (here.isEmpty()) {
            return context.before(Antecedents::isAgent);
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
