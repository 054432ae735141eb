package parallax.rules.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Firms that a text calls by their initials without saying so: "HD" after "Harrow Dunmore". */
final class Initials {

    private static final int LONGEST = 5;

    private final Judgement judgement;
    private final Roster roster;
    private final Map<String, Member> bySpelling = new HashMap<>();

    /** Letters that two firms share, or that stand before either is named in full: they are no short form. */
    private final Set<String> unclear = new HashSet<>();

    private final Set<String> seen = new HashSet<>();

    Initials(List<Candidate> candidates, Judgement judgement, Roster roster) {
        this.judgement = judgement;
        this.roster = roster;
        candidates.forEach(this::spell);
    }

    private void spell(Candidate candidate) {
        if (candidate.length() == 1) {
            seen.add(candidate.name());
        }
        Member member = candidate.length() > 1 ? roster.named(candidate) : null;
        if (member == null || !member.isCompany()) {
            return;
        }
        String letters = letters(candidate.name());
        Member other = bySpelling.putIfAbsent(letters, member);
        if (other == null ? seen.contains(letters) : other != member) {
            unclear.add(letters);
        }
    }

    /** The capitals that its words begin with, without "Inc."; small words count for nothing. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("\\s")) {
            if (!Cue.LEGAL.has(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.codePointAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    /** Whom the letters stand for, where they are some unknown firm's name and one firm's initials; else null. */
    @Nullable
    Member meant(Candidate candidate) {
        String name = candidate.name();
        boolean letters = candidate.entry() == null
                && candidate.length() == 1
                && name.length() > 1
                && name.length() <= LONGEST
                && name.chars().allMatch(Character::isUpperCase);
        return letters && !unclear.contains(name) && judgement.verdict(candidate) == Mention.Kind.COMPANY
                ? bySpelling.get(name)
                : null;
    }
}
