package parallax.rules.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** The companies and people of one document, each with every name it goes by. */
final class Cast {

    /** How many may share a word: more are no short forms any more. */
    private static final int CROWD = 50;

    private final Script script;
    private final Judgement judgement;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, List<Member>> byWord = new HashMap<>();
    private final Map<String, Member> shortNames = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    Cast(Script script) {
        this.script = script;
        List<Candidate> candidates = CandidateFinder.candidates(script);
        this.judgement = new Judgement(script, candidates);
        for (Candidate candidate : candidates) {
            if (!script.isTitle(candidate.sentence())) {
                first.putIfAbsent(candidate.name(), candidate.from());
            }
        }
        enlist(candidates);
        acronyms(candidates);
        for (Candidate candidate : candidates) {
            Member member = meant(candidate);
            if (member != null) {
                member.add(candidate, isFormer(candidate));
                places.add(new Place(candidate.from(), candidate.to(), candidate.sentence(), member));
            }
        }
    }

    /** Whether the name is told as one that nobody goes by any more: "X (formerly Twitter)". */
    private boolean isFormer(Candidate candidate) {
        return candidate.from() > script.start(candidate.sentence())
                && script.piece(candidate.from() - 1).is("formerly");
    }

    /** Where companies and people are named, by position. */
    List<Place> places() {
        return places;
    }

    /** Everybody with a name of his own: short forms of fuller names come later. */
    private void enlist(List<Candidate> candidates) {
        List<Candidate> byLength = new ArrayList<>(candidates);
        byLength.sort(Comparator.comparingInt(Candidate::length)
                .thenComparingInt(candidate -> candidate.name().length())
                .reversed());
        for (Candidate candidate : byLength) {
            Mention.Kind kind = judgement.verdict(candidate);
            if (kind != null && !members.containsKey(key(candidate)) && fuller(candidate, kind) == null) {
                enlist(candidate, kind);
            }
        }
    }

    /** "Federal Widget Board (FWB)": the short name in brackets, or the long one after it. */
    private void acronyms(List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate one = candidates.get(i - 1);
            Candidate two = candidates.get(i);
            if (two.from() - one.to() == 1
                    && one.sentence() == two.sentence()
                    && script.piece(one.to()).is("(")
                    && (Spelling.stands(two.name(), one.name()) || Spelling.stands(one.name(), two.name()))) {
                Member member = members.get(key(one)) != null ? members.get(key(one)) : members.get(key(two));
                if (member != null) {
                    shortNames.put(one.name(), member);
                    shortNames.put(two.name(), member);
                }
            }
        }
    }

    private void enlist(Candidate candidate, Mention.Kind kind) {
        Member member = new Member(kind, candidate);
        members.put(key(candidate), member);
        Piece first = script.piece(
                Spelling.stem(candidate.name()).length() < candidate.name().length()
                        ? candidate.from() + 1
                        : candidate.from());
        index(first.lower(), member);
        if (kind == Mention.Kind.PERSON && candidate.length() < 6) {
            for (int i = candidate.from() + 1; i < candidate.to(); i++) {
                index(script.piece(i).lower(), member);
            }
        } else if (candidate.length() > 1) {
            index(script.piece(candidate.to() - 1).lower(), member);
            index(
                    script.piece(candidate.to() - (candidate.length() > 2 ? 2 : 1))
                            .lower(),
                    member);
        } else if (Spelling.humps(candidate.name()) > 0) {
            index(first.lower().substring(0, Spelling.humps(candidate.name())), member);
        } else if (first.lower().indexOf('.') > 2) {
            index(first.lower().substring(0, first.lower().indexOf('.')), member);
        }
    }

    private void index(String word, Member member) {
        List<Member> named = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (named.size() < CROWD && (named.isEmpty() || named.get(named.size() - 1) != member)) {
            named.add(member);
        }
    }

    private static String key(Candidate candidate) {
        if (candidate.entry() != null) {
            return candidate.entry().name().toLowerCase(Locale.ROOT);
        }
        return Spelling.stem(candidate.name());
    }

    private @Nullable Member meant(Candidate candidate) {
        Member spelledOut = shortNames.get(candidate.name());
        if (spelledOut != null) {
            return spelledOut;
        }
        Member own = members.get(key(candidate));
        if (own != null && judgement.verdict(candidate) != null) {
            return own;
        }
        if (candidate.entry() != null && !candidate.isKnown(Gazetteer.Kind.COMPANY)) {
            return null;
        }
        Mention.Kind kind = judgement.verdict(candidate);
        Member fuller = fuller(candidate, kind);
        return fuller != null && (kind != null || isSpelledAsName(candidate)) ? fuller : null;
    }

    /** A word that is also an English one, and opens its sentence, is a short form only where it is never written small. */
    private boolean isSpelledAsName(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (!Vocabulary.isEnglish(lower) || candidate.length() > 1) {
            return true;
        }
        if (!candidate.opens() && !script.isHeadline(candidate.sentence())) {
            return true;
        }
        boolean owns = candidate.to() < script.end(candidate.sentence())
                && (script.piece(candidate.to()).isPossessive()
                        || Cue.VERB_COMPANY.has(script.piece(candidate.to()).lower()));
        return script.small(lower) == 0 || owns;
    }

    /** Who, among those enlisted, is called by a fuller form of the candidate's name; the one named last before it. */
    private @Nullable Member fuller(Candidate candidate, Mention.@Nullable Kind kind) {
        boolean known = candidate.isKnown(Gazetteer.Kind.COMPANY);
        if (known
                && (candidate.length() > 1
                        || Vocabulary.isHouseholdName(candidate.name().toLowerCase(Locale.ROOT)))) {
            return null;
        }
        Member best = null;
        Piece first = script.piece(candidate.from());
        for (Member member : byWord.getOrDefault(first.lower(), List.of())) {
            if (known && !isSurname(candidate, member)) {
                continue;
            }
            if (isShortFor(candidate, kind, member) && (best == null || isLikelier(member, best))) {
                best = member;
            }
        }
        return best;
    }

    /** Of two people of one family name, the article speaks of the one whom it named more often; else of the last one. */
    private static boolean isLikelier(Member one, Member other) {
        return one.isPerson() && other.isPerson() && one.count() != other.count()
                ? one.count() > other.count()
                : one.lastPlace() > other.lastPlace();
    }

    /** "Bain" after "Adam Bain" is he, not the company of that name. */
    private boolean isSurname(Candidate candidate, Member member) {
        return member.kind() == Mention.Kind.PERSON
                && member.name().endsWith(" " + candidate.name())
                && first.getOrDefault(member.name(), Integer.MAX_VALUE) < candidate.from();
    }

    private boolean isShortFor(Candidate candidate, Mention.@Nullable Kind kind, Member member) {
        String name = candidate.name();
        String full = member.name();
        if (full.length() <= name.length()) {
            return false;
        }
        if (member.kind() == Mention.Kind.PERSON) {
            return Spelling.isPart(full, name);
        }
        if (member.kind() == Mention.Kind.BODY) {
            return kind == null
                    && !candidate.opens()
                    && Cue.BODY_SUFFIX.has(name.toLowerCase(Locale.ROOT))
                    && Spelling.isPart(full, name);
        }
        if (full.equals("Project " + name)) {
            return true;
        }
        return kind != Mention.Kind.PERSON
                && Spelling.stem(full).startsWith(Spelling.stem(name))
                && Spelling.stem(full).length() > Spelling.stem(name).length()
                && (Spelling.isBreak(
                                Spelling.stem(full).charAt(Spelling.stem(name).length()))
                        || Spelling.isCamelBreak(full, name))
                && !standsApart(candidate, kind, full)
                && (!member.isKnown() || kind == Mention.Kind.COMPANY || !Vocabulary.isEnglish(Spelling.stem(name)));
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
