package parallax.rules.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Who is known in a document by a name of his own: looked up by the name, or by a word that a shorter form begins with. */
final class Roster {

    /** How many may share a word: more are no short forms any more. */
    private static final int CROWD = 50;

    private final Script script;
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final Map<String, List<Member>> byWord = new HashMap<>();

    Roster(Script script) {
        this.script = script;
    }

    @Nullable
    Member named(Candidate candidate) {
        return byName.get(key(candidate));
    }

    /** Whoever's shorter forms can begin with {@code lower}, in the order of enlisting. */
    List<Member> calledBy(String lower) {
        return byWord.getOrDefault(lower, List.of());
    }

    void enlist(Candidate candidate, Mention.Kind kind) {
        Member member = new Member(kind, candidate);
        byName.put(key(candidate), member);
        Piece first = script.piece(candidate.from() + (startsWithThe(candidate) ? 1 : 0));
        index(first.lower(), member);
        if (kind == Mention.Kind.PERSON && candidate.length() < 6) {
            script.pieces(candidate.from() + 1, candidate.to()).forEach(word -> index(word.lower(), member));
        } else if (candidate.length() > 1) {
            index(script.piece(candidate.to() - 1).lower(), member);
            index(
                    script.piece(candidate.to() - (candidate.length() > 2 ? 2 : 1))
                            .lower(),
                    member);
        } else {
            word(candidate.name(), first.lower(), member);
        }
    }

    /** "Deductive" of "DeductiveAI", "acme" of "acme.com" and "Acme-AI". */
    private void word(String name, String lower, Member member) {
        int hump = Spelling.humps(name);
        int dot = lower.indexOf('.');
        int hyphen = lower.indexOf('-');
        if (hyphen > 2) {
            index(lower.substring(0, hyphen), member);
        } else if (hump > 0) {
            index(lower.substring(0, hump), member);
        } else if (dot > 2) {
            index(lower.substring(0, dot), member);
        }
    }

    private void index(String word, Member member) {
        List<Member> named = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (named.size() < CROWD && (named.isEmpty() || named.get(named.size() - 1) != member)) {
            named.add(member);
        }
    }

    private static boolean startsWithThe(Candidate candidate) {
        return Spelling.stem(candidate.name()).length() < candidate.name().length();
    }

    private static String key(Candidate candidate) {
        return candidate.entry() != null
                ? candidate.entry().name().toLowerCase(Locale.ROOT)
                : Spelling.stem(candidate.name());
    }
}
