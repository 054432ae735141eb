package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Members;

/** A company sells shares to the public. */
public final class PublicOfferingRule implements LineRule<Telling> {

    private static final WordList GOES_PUBLIC = WordList.of("go-public");
    private static final WordList NOUNS = WordList.of("offering-nouns");
    private static final WordList PAPERS = WordList.of("offering-papers");
    private static final WordList HANDS_IN = WordList.of("hand-in-verbs");
    private static final WordList AHEAD = WordList.of("offering-ahead");
    private static final WordList ONE_DAY = WordList.of("one-day");

    private static final int REACH = 8;

    @Override
    public String name() {
        return "deal/public-offering";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        GoingPublic going = new GoingPublic(line);
        Issuers by = new Issuers(line);
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int noun = going.noun(i);
            since(line, i, told);
            tell(line, i, BlankCheckMerger.issuer(line, i), told);
            if (going.isVerb(i)
                    && !isOfThing(line, i)
                    && (!Crowd.raises(line, i) || !new Members(line).doing(i).isEmpty())) {
                tell(line, i, by.doing(i), told);
            } else if (noun > 0) {
                List<Integer> listed = by.listed(i + noun);
                int known = told.size();
                List<Integer> issuers = listed.isEmpty() ? by.of(i) : listed;
                if (issuers.isEmpty() && AHEAD.startsAt(line, i - 1)) {
                    told.add(new Draft(line, DealType.PUBLIC_OFFERING, i)
                            .status(new OfferingStage(line).of(i))
                            .told(name()));
                }
                tell(line, i, issuers, told);
                if (!listed.isEmpty() && !AHEAD.startsAt(line, i - 1) && !AHEAD.startsAt(line, i)) {
                    told.subList(known, told.size()).replaceAll(Telling::ofBefore);
                }
                i += noun - 1;
            } else if (PAPERS.startsAt(line, i) && handedIn(line, i) >= 0) {
                tell(line, i, new Joint(line).subjects(handedIn(line, i)), told);
            } else if (line.isAny(i, "take", "took", "taking", "taken") && by.taken(i) >= 0) {
                tell(line, i, List.of(by.taken(i)), told);
            } else if (OfferedShares.isOffered(line, i)) {
                tell(line, i, new Joint(line).subjects(i), told);
            }
        }
        return told;
    }

    /** "the biggest listing since Acme's in 2014", "the first company to go public since Acme": which one was the last before. */
    private void since(Line line, int at, List<Telling> told) {
        boolean compared = line.is(at, "since") && line.at(at + 1).isCompany() && line.isNamed(at + 1);
        int end = line.isAny(at + 2, "'s", "'") ? at + 3 : at + 2;
        boolean bare = line.isAny(end, ".", "in", ",", "") || line.at(end).isDay();
        if (compared && bare && isOffering(line, at)) {
            told.add(new Draft(line, DealType.PUBLIC_OFFERING, at)
                    .with(PartyRole.TARGET, at + 1)
                    .status(DealStatus.COMPLETED)
                    .told(name())
                    .ofBefore());
        }
    }

    /** Whether the words right before {@code end} tell of an offering: "the biggest U.S. listing". */
    private static boolean isOffering(Line line, int end) {
        for (int i = end - 1;
                i > end - REACH && !line.at(i).isName() && !line.at(i).isComma();
                i--) {
            boolean told = line.isAny(i, "listing", "debut", "flotation");
            if (told || GOES_PUBLIC.startsAt(line, i) || NOUNS.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a process that went public in 2019": no company. */
    private static boolean isOfThing(Line line, int verb) {
        int which = line.clause().chainStart(verb) - 1;
        return line.isAny(which, "that", "which")
                && line.isAny(which - 1, "process", "talks", "dispute", "deal", "row", "feud", "fight", "saga");
    }

    private static int handedIn(Line line, int paper) {
        return HANDS_IN.lastIn(line, paper - REACH, paper);
    }

    private void tell(Line line, int anchor, List<Integer> issuers, List<Telling> told) {
        OfferingStage stage = new OfferingStage(line);
        if (isOneDay(line, anchor) || isOver(line, anchor) || isMark(line, anchor)) {
            return;
        }
        for (int issuer : issuers) {
            if (line.at(issuer).isCompany()) {
                told.add(new Draft(line, DealType.PUBLIC_OFFERING, anchor)
                        .with(PartyRole.TARGET, issuer)
                        .status(stage.of(anchor))
                        .told(name()));
            }
        }
    }

    /** "will no longer be listed". */
    private static boolean isOver(Line line, int anchor) {
        return line.is(anchor - 3, "no") && line.is(anchor - 2, "longer")
                || line.is(anchor - 2, "no") && line.is(anchor - 1, "longer");
    }

    /** "fell below its IPO price": what shares are measured by. */
    private static boolean isMark(Line line, int anchor) {
        int noun = Math.max(1, NOUNS.lengthAt(line, anchor));
        return line.is(anchor + noun, "price") && !line.isAny(anchor + noun + 1, "range", "of", "at");
    }

    /** "will go public when the time is right": no plan yet. */
    private static boolean isOneDay(Line line, int anchor) {
        return ONE_DAY.anyIn(line, anchor - 5, anchor + 8);
    }
}
