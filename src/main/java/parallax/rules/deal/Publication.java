package parallax.rules.deal;

import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** "Acme said in a statement on Monday", early in an article: the day of a deal that the sentence does not name. */
final class Publication {

    private static final WordList PAPERS = WordList.of("statements");

    /** How far the sentences reach that may tell of the article's news without naming the deal. */
    private static final int LEAD = 25;

    private Publication() {}

    /** Whether the sentence tells that a party of the deal published something on the day, and the deal has no day yet. */
    static boolean isOf(Account account, Fact day, Told told) {
        return told.sentence() <= LEAD
                && (isPublished(told.line(), day.anchor()) || isLead(account, day, told))
                && !isDated(account)
                && (namesParty(told.line(), account) || isSigned(told.line(), day.anchor()));
    }

    /** "Acme is joining Bolt, its founder wrote on Monday", as an article opens whose title tells of the deal. */
    private static boolean isLead(Account account, Fact day, Told told) {
        boolean known = account.status() == DealStatus.ANNOUNCED || account.status() == DealStatus.COMPLETED;
        return told.sentence() < DealBook.OPENING
                && (account.inTitle() || isFirst(account, told))
                && !account.isEarlier()
                && (known || day.modality() == Modality.REPORTED)
                && NewsDay.isDay(day, told.line())
                && !day.text().endsWith("week");
    }

    /** "Acme announced on Tuesday", right under the title. */
    private static boolean isFirst(Account account, Told told) {
        for (int i = 0; told.sentence() < 2 && i < 4; i++) {
            Mention mention = told.line().at(i).mention();
            if (mention != null && account.hasParty(mention.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublished(Line line, int day) {
        return PAPERS.anyIn(line, day - 7, day + 3) || isUnveiled(line, day) || isJointWord(line, day);
    }

    /** "the companies said Thursday": no one but those who made a deal speaks as one. */
    private static boolean isJointWord(Line line, int day) {
        int verb = line.is(day - 1, "on") ? day - 2 : day - 1;
        return line.isAny(verb, "said", "announced", "confirmed") && line.is(verb - 1, "companies");
    }

    /** "Ann Lee wrote in a blog post on Monday": somebody who needs no company's name by now. */
    private static boolean isSigned(Line line, int day) {
        boolean person = false;
        for (int i = 0; i < line.size(); i++) {
            person |= line.at(i).isPerson();
            if (line.at(i).isCompany()) {
                return false;
            }
        }
        int paper = PAPERS.firstIn(line, Math.max(0, day - 7), day + 3);
        boolean in = line.isAny(paper - 2, "in", "on", "via", "with");
        return person && in && line.isAny(paper - 1, "a", "an", "the", "his", "her", "their");
    }

    private static boolean namesParty(Line line, Account account) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "companies") && line.isAny(i - 1, "the", "two", "both")) {
                return true;
            }
            Mention mention = line.at(i).mention();
            if (mention != null && account.hasParty(mention.name())) {
                return true;
            }
        }
        return false;
    }

    /** "Acme announced the boost on Monday", "today Acme is coming out of stealth". */
    private static boolean isUnveiled(Line line, int day) {
        for (int i = day + 1; i < day + 14; i++) {
            if (line.isAny(i, "of", "from") && line.is(i + 1, "stealth")) {
                return true;
            }
        }
        int to = line.is(day - 1, "on") ? day - 1 : day;
        for (int i = to - 2; i > Math.max(0, to - 6); i--) {
            if (line.isAny(i, "announced", "unveiled", "confirmed", "disclosed", "revealed")) {
                return line.isAny(i + 1, "the", "this");
            }
        }
        return false;
    }

    private static boolean isDated(Account account) {
        return account.facts().of(Aspect.ANNOUNCED_ON).findAny().isPresent();
    }
}
