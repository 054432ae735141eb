package parallax.rules.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Knows whose fuller name a shorter one stands for: "Pellucid" is Pellucid AI, "Osei" is Hanna Osei. */
final class ShortForms {

    private final Script script;
    private final Roster roster;
    /** Where each name stands first, below the title. */
    private final Map<String, Integer> first = new HashMap<>();

    ShortForms(Script script, List<Candidate> candidates, Roster roster) {
        this.script = script;
        this.roster = roster;
        for (Candidate candidate : candidates) {
            if (!script.isTitle(candidate.sentence())) {
                first.putIfAbsent(candidate.name(), candidate.from());
            }
        }
    }

    /** Who, among those enlisted, is called by a fuller form of the candidate's name; the one named last before it. */
    @Nullable
    Member fuller(Candidate candidate, Mention.@Nullable Kind kind) {
        boolean known = candidate.isKnown(Gazetteer.Kind.COMPANY);
        if (known && candidate.length() > 1) {
            return masthead(candidate);
        }
        boolean household = known && Vocabulary.isHouseholdName(candidate.name().toLowerCase(Locale.ROOT));
        Member best = null;
        for (Member member : roster.calledBy(script.piece(candidate.from()).lower())) {
            if ((!known
                            || isSurname(candidate, member) && (!household || isIntroduced(candidate, member))
                            || !household && isFirstWord(candidate, member))
                    && isShortFor(candidate, kind, member)
                    && (best == null || isLikelier(member, best))) {
                best = member;
            }
        }
        return best;
    }

    /** The firm whose name begins with the candidate's, a thing's elsewhere: "Helix" after "Helix Widgets Inc"; null where there is none. */
    @Nullable
    Member firm(Candidate candidate) {
        for (Member member : roster.calledBy(script.piece(candidate.from()).lower())) {
            if (isFirstWord(candidate, member)) {
                return member;
            }
        }
        return null;
    }

    /** "The Times" after "The Harbour Times"; null where no outlet's name ends so. */
    private @Nullable Member masthead(Candidate candidate) {
        if (candidate.length() != 2 || !candidate.name().startsWith("The ")) {
            return null;
        }
        String last = script.piece(candidate.to() - 1).text();
        for (Member member : roster.calledBy(last.toLowerCase(Locale.ROOT))) {
            if (member.isCompany()
                    && member.sort() == Gazetteer.Sort.OUTLET
                    && member.name().length() > candidate.name().length()
                    && member.name().endsWith(" " + last)) {
                return member;
            }
        }
        return null;
    }

    /** Of two people of one family name, the article speaks of the one whom it named more often; else of the last one. */
    private static boolean isLikelier(Member one, Member other) {
        return one.isPerson() && other.isPerson() && one.count() != other.count()
                ? one.count() > other.count()
                : one.lastPlace() > other.lastPlace();
    }

    /** "Bain" after "Adam Bain" is he, not the company of that name. */
    private boolean isSurname(Candidate candidate, Member member) {
        return member.isPerson()
                && member.name().endsWith(" " + candidate.name())
                && first.getOrDefault(member.name(), Integer.MAX_VALUE) < candidate.from();
    }

    /** "Northwest" after "Northwest Lumber Inc" is that firm, not the known one of that name. */
    private boolean isFirstWord(Candidate candidate, Member member) {
        return member.isCompany()
                && !member.isKnown()
                && member.name().startsWith(candidate.name() + " ")
                && Cue.LEGAL.has(member.name()
                        .substring(member.name().lastIndexOf(' ') + 1)
                        .toLowerCase(Locale.ROOT))
                && isIntroduced(candidate, member);
    }

    /** Whether the text names {@code member} in full before it ever uses the candidate's name: "Paul Ford", then "Ford". */
    private boolean isIntroduced(Candidate candidate, Member member) {
        return first.getOrDefault(member.name(), Integer.MAX_VALUE)
                < first.getOrDefault(candidate.name(), Integer.MAX_VALUE);
    }

    private boolean isShortFor(Candidate candidate, Mention.@Nullable Kind kind, Member member) {
        if (member.name().length() <= candidate.name().length()) {
            return false;
        }
        return switch (member.kind()) {
            case PERSON -> Spelling.isPart(member.name(), candidate.name());
            case BODY -> isBodysWord(candidate, kind, member.name());
            default -> isCompanys(candidate, kind, member);
        };
    }

    /** "The Board" after "the Widget Board". */
    private static boolean isBodysWord(Candidate candidate, Mention.@Nullable Kind kind, String full) {
        return kind == null
                && !candidate.opens()
                && Cue.BODY_SUFFIX.has(candidate.name().toLowerCase(Locale.ROOT))
                && Spelling.isPart(full, candidate.name());
    }

    private boolean isCompanys(Candidate candidate, Mention.@Nullable Kind kind, Member member) {
        String name = candidate.name();
        String full = member.name();
        if (full.equals("Project " + name) || isLastWord(candidate, member)) {
            return true;
        }
        return (kind != Mention.Kind.PERSON || isFirmsBeginning(candidate, member))
                && Spelling.isBeginning(full, name)
                && !standsApart(candidate, kind, full)
                && (!member.isKnown() || kind == Mention.Kind.COMPANY || !Vocabulary.isEnglish(Spelling.stem(name)));
    }

    /** "Norland Marrow" after "Norland Marrow Inc" is that firm, though it looks like somebody's name. */
    private boolean isFirmsBeginning(Candidate candidate, Member member) {
        return candidate.length() > 1
                && isFirstWord(candidate, member)
                && !Vocabulary.isGivenName(script.piece(candidate.from()));
    }

    /** "ZUKOMO" after "NRT ZUKOMO". */
    private boolean isLastWord(Candidate candidate, Member member) {
        return candidate.length() == 1
                && candidate.entry() == null
                && script.piece(candidate.from()).isAllCaps()
                && member.name().endsWith(" " + candidate.name())
                && member.name().indexOf(' ') == member.name().lastIndexOf(' ');
    }

    /** "Acme" is no short form of "Acme Red" where the text begins with "Acme". */
    private boolean standsApart(Candidate candidate, Mention.@Nullable Kind kind, String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return kind == Mention.Kind.COMPANY
                && !Cue.SUFFIX.has(last)
                && first.getOrDefault(candidate.name(), Integer.MAX_VALUE)
                        < first.getOrDefault(full, Integer.MAX_VALUE);
    }
}
