package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.text.Characters;
import parallax.text.WordFile;

/** Who signs a deal, an agreement or a contract with whom, by the words around the noun. */
final class AgreementSides {

    private static final WordList SIGNS = WordList.of("agreement-verbs");
    private static final WordList ENDS = WordList.of("deal-enders");
    private static final Set<String> JUDGES = Set.copyOf(WordFile.entries("/parallax/rules/deal/words/judges.txt"));
    private static final WordList CHAIN = WordList.of("verb-chain");

    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList TRADES = WordList.of("agreement-trades");

    private static final int VERB_REACH = 10;

    private final Line line;
    private final Clause clause;
    private final Joint joint;
    private final OtherSigners signers;

    AgreementSides(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.joint = new Joint(line);
        this.signers = new OtherSigners(line);
    }

    /** The parties of each deal that the noun in {@code [noun, end)} tells of: of several deals, two and two. */
    List<List<Integer>> of(int noun, int end) {
        int start = phraseStart(noun);
        if (OtherAgreements.isOne(line, start, noun) || OtherAgreements.isPurchase(line, end)) {
            return List.of();
        }
        if (hyphened(noun) >= 0) {
            return List.of(List.of(hyphened(noun), noun - 1));
        }
        boolean several = line.word(end - 1).endsWith("s");
        List<Integer> makers = makers(noun, several);
        List<Integer> others = signers.of(noun, end, start);
        if (line.is(end, "between") && isNewDeal(start, noun) && others.size() > 1 && makers.isEmpty()) {
            return pairs(others, List.of(), false);
        }
        boolean linked = signers.with(end) >= 0 || !several && UsedGoods.owner(line, end) >= 0;
        boolean free = makers.isEmpty() && linked && clause.owner(noun) < 0;
        boolean told = free && !DealBeside.isKnown(line, start, noun) && !TALKS.anyIn(line, end, end + 2);
        int other = told ? DealBeside.other(line, noun, others) : -1;
        if (other >= 0) {
            return pairs(List.of(other), others, several);
        }
        boolean apart = several && !joint.areTogether(start, noun);
        boolean known = line.isAny(start, "the", "this") && line.at(noun - 1).isPlain() && noun - start < 2;
        boolean unnamed = others.isEmpty() && (apart || known || signers.with(end) >= 0);
        List<List<Integer>> named =
                makers.isEmpty() || unnamed ? List.of() : pairs(makers, others, several && all(noun) < 0);
        return named.isEmpty() ? pairs(DealBeside.of(line, start, noun), List.of(), false) : named;
    }

    /** "followed by another licensing deal between": not "the $26 billion deal between", a merger as likely as not. */
    private boolean isNewDeal(int start, int noun) {
        boolean anew = false;
        for (int i = start; i < noun; i++) {
            anew |= line.isAny(i, "a", "an", "another", "new", "recent") || TRADES.startsAt(line, i);
        }
        return anew && !line.hasMoney(start, noun);
    }

    private List<List<Integer>> pairs(List<Integer> makers, List<Integer> others, boolean several) {
        List<List<Integer>> all = new ArrayList<>();
        if (several && !others.isEmpty()) {
            for (int maker : makers) {
                others.forEach(other -> add(List.of(maker, other), all));
            }
        } else {
            List<Integer> one = new ArrayList<>(makers);
            one.addAll(others);
            add(one, all);
        }
        return all;
    }

    private void add(List<Integer> parties, List<List<Integer>> all) {
        boolean differ = parties.stream().anyMatch(party -> !line.isSameName(party, parties.get(0)));
        boolean judged = parties.stream().anyMatch(this::isJudge);
        if (differ && !judged) {
            all.add(parties);
        }
    }

    private boolean isJudge(int party) {
        Mention mention = line.at(party).mention();
        return mention != null && JUDGES.contains(Characters.plainLower(mention.name()));
    }

    /** Index of the first word of the noun's phrase: "a $2 billion, five-year cloud [deal]". */
    private int phraseStart(int noun) {
        int at = noun;
        while (at > Math.max(0, noun - 8) && inPhrase(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean inPhrase(int index) {
        Item item = line.at(index);
        return !SIGNS.startsAt(line, index)
                && !CHAIN.startsAt(line, index)
                && !clause.isBoundary(index)
                && (item.isPlain() && !line.isAny(index, "with", "to", "that", "in", "for", ".")
                        || item.isMoney()
                        || item.isDay());
    }

    /** Whose the deal is, or who signs or ends it. What a company has with many is no news: "its contracts with". */
    private List<Integer> makers(int noun, boolean several) {
        int signed = Math.max(SIGNS.lastIn(line, noun - VERB_REACH, noun), ENDS.lastIn(line, noun - VERB_REACH, noun));
        int verb = signed >= 0 ? signed : several ? Math.max(all(noun), trades(noun)) : had(noun);
        int owner = clause.owner(noun);
        if (line.at(owner).isCompany()) {
            return several && verb < 0 && line.isAny(owner, "its", "their") ? List.of() : List.of(owner);
        }
        if (verb < 0 && signers.isNamed(phraseStart(noun) - 1)) {
            return line.at(0).isCompany() && !line.isPossessive(0) ? List.of(0) : List.of();
        }
        return verb < 0 ? List.of() : joint.subjects(verb);
    }

    /** "[has] a similar deal": index of the verb right before the noun's phrase, or -1. */
    private int had(int noun) {
        int verb = phraseStart(noun) - 1;
        return line.isAny(verb, "has", "have", "had") && line.isAny(verb + 1, "a", "an", "the", "its", "another")
                ? verb
                : -1;
    }

    /** "[has] content deals with Bolt and Core": index of the verb right before the phrase that tells what they are about, or -1. */
    private int trades(int noun) {
        int verb = phraseStart(noun) - 1;
        boolean has = line.isAny(verb, "has", "have", "had") && TRADES.anyIn(line, verb + 1, noun);
        return has && line.is(noun + 1, "with") ? verb : -1;
    }

    /** "Acme and Bolt both [have] deals": index of the verb right before the noun, where several are its subject; or -1. */
    private int all(int noun) {
        boolean have = line.is(noun - 1, "have") && joint.subjects(noun - 1).size() > 1;
        return have ? noun - 1 : -1;
    }

    /** "the Acme-Bolt deal": index of the first of the two, or -1. */
    private int hyphened(int noun) {
        int last = clause.nameBefore(noun);
        boolean two = line.at(last).isCompany()
                && line.word(last - 1).equals("-")
                && line.at(last - 2).isCompany();
        return two ? last - 2 : -1;
    }
}
