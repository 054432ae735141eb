package parallax.rules.deal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.fact.NamedNews;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** Which deal a printed date is of, and whether it is the day when that was done or when it was told. */
final class DayOwnership {

    private static final WordList REFERENCES = WordList.of("deal-references");
    private static final WordList DEALS = WordList.of("deal-nouns");
    private static final WordList NEWS = WordList.of("news-references");
    private static final WordList FIRST = WordList.of("first-reports");
    private static final WordList PROMISES = WordList.of("promises");
    private static final Set<Aspect> SUMS = EnumSet.of(Aspect.AMOUNT, Aspect.VALUATION, Aspect.TOTAL_RAISED);

    /** What is still only told of, or came to nothing: when it was told of is all that there is. */
    private static final Set<DealStatus> UNDONE =
            EnumSet.of(DealStatus.RUMOURED, DealStatus.TERMINATED, DealStatus.DENIED);

    /** How long a date is that names a day. */
    private static final int DATE = 10;

    private static final Pattern NUMBERED = Pattern.compile("\\b\\d{1,2}\\b");

    private final Ledger ledger;
    private final Ownership ownership;

    DayOwnership(Ledger ledger, Ownership ownership) {
        this.ledger = ledger;
        this.ownership = ownership;
    }

    /** The deal, or null where the day is of none that the article tells. */
    @Nullable
    Account owner(Fact day, Told told) {
        Ledger.Entry near = ownership.nearestEntry(day, told);
        if (day.aspect() == Aspect.CLOSED_ON) {
            if (near == null || near.account().isMain()) {
                return null;
            }
            boolean other = isAhead(near.telling()) || isCompared(day, near.telling(), told.line());
            return other ? null : near.account();
        }
        Account account = announced(day, told, near == null ? null : near.account());
        boolean old = account != null
                && account.isMain()
                && (isOldReport(day, told, account) || isOfTranche(day, told, account));
        return old && !FIRST.anyIn(told.line(), 0, day.anchor()) ? null : account;
    }

    /** What the day is of by the deal told beside it: when that was announced, where it is news or not said to be done. */
    Fact dated(Fact day, Told told) {
        Ledger.Entry near = day.aspect() == Aspect.CLOSED_ON ? ownership.nearestEntry(day, told) : null;
        Account main = ledger.main();
        if (near == null) {
            boolean opening = day.aspect() == Aspect.CLOSED_ON && main != null && OpeningMove.isOn(day, told, main);
            return opening ? day.as(Aspect.ANNOUNCED_ON) : day;
        }
        boolean news = near.account().isMain() ? NewsDay.isOf(day, near.telling(), told.line()) : isPromised(day, near);
        return news ? day.as(Aspect.ANNOUNCED_ON) : day;
    }

    /** "agreed last month to buy", beside the news. */
    private static boolean isPromised(Fact day, Ledger.Entry near) {
        int anchor = near.telling().anchor();
        return near.telling().status() == DealStatus.ANNOUNCED
                && PastDays.isPast(near.told().line(), day.anchor())
                && PROMISES.anyIn(near.told().line(), anchor - 6, anchor + 1);
    }

    /** "could go public this year": not the day on which it was done. */
    private static boolean isAhead(Telling telling) {
        boolean listing = telling.type() == DealType.PUBLIC_OFFERING && telling.status() == DealStatus.ANNOUNCED;
        return listing || telling.status() == DealStatus.RUMOURED && !telling.hearsay();
    }

    /** "raised $40 million, up from the $4 million it raised last year": the day goes with what was before. */
    private static boolean isCompared(Fact day, Telling telling, Line line) {
        for (int i = telling.anchor() + 1; i < day.anchor() - 1; i++) {
            if (line.isAny(i, "up", "down") && line.is(i + 1, "from")) {
                return true;
            }
        }
        return false;
    }

    /** "The Ledger reported in July that it is raising money", of a round that is news now. */
    private static boolean isOldReport(Fact day, Told told, Account account) {
        return day.modality() == Modality.REPORTED && isPast(day, told) && !UNDONE.contains(account.status());
    }

    /** "announced the other tranche in June", of a round that is news now; not "announced the round last week". */
    private static boolean isOfTranche(Fact day, Told told, Account account) {
        return isStretch(day) && isPast(day, told) && account.isCapital() && account.status() == DealStatus.COMPLETED;
    }

    /** A month, a season or a year. */
    private static boolean isStretch(Fact day) {
        String printed = day.text().toLowerCase(Locale.ROOT);
        boolean dated = day.value() instanceof Value.Day date
                && (date.weekday() != null || date.edtf() != null && date.edtf().length() == DATE);
        return !dated && !printed.contains("week") && !NUMBERED.matcher(printed).find();
    }

    private static boolean isPast(Fact day, Told told) {
        return PastDays.isPast(told.line(), day.anchor());
    }

    private @Nullable Account announced(Fact day, Told told, @Nullable Account near) {
        boolean news = NamedNews.isBeside(told.line(), day.anchor());
        Account beside = near != null && !isPast(day, told) && (near.isEarlier() || news && !near.isMain())
                ? newsBeside(near, told)
                : null;
        if (beside != null) {
            return beside;
        }
        if (near != null && !(news && near.isEarlier())) {
            return near;
        }
        boolean refers = NEWS.anyIn(told.line(), 0, told.line().size())
                || REFERENCES.anyIn(told.line(), 0, told.line().size());
        Account main = ledger.main();
        if (refers || news || main != null && isNamed(main, day, told.line())) {
            return main;
        }
        Account sum = withSum(told);
        return sum != null ? sum : published(day, told);
    }

    /** "The Acme partnership was announced last May": called by the name of a party. */
    private static boolean isNamed(Account main, Fact day, Line line) {
        int verb = line.isAny(day.anchor() - 1, "on", "in") ? day.anchor() - 2 : day.anchor() - 1;
        Mention party = line.at(verb - 3).mention();
        return line.is(verb, "announced")
                && line.isAny(verb - 1, "was", "were")
                && DEALS.startsAt(line, verb - 2)
                && party != null
                && main.hasParty(party.name());
    }

    /** The news that the sentence tells, else that of the company whose older deal it tells; or null. */
    private @Nullable Account newsBeside(Account older, Told told) {
        Account news = newsIn(told);
        Account main = ledger.main();
        String target = older.name(PartyRole.TARGET);
        boolean same = main != null && !main.isEarlier() && target != null && main.hasParty(target);
        return news == null && same ? main : news;
    }

    /** "raised $5 million two years after its seed round, it said today": what the sentence tells of the news, or null. */
    private @Nullable Account newsIn(Told told) {
        return ledger.in(told).stream()
                .filter(entry -> !entry.telling().earlier())
                .map(Ledger.Entry::account)
                .filter(account -> account.isMain() && !account.isEarlier())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Account published(Fact day, Told told) {
        Account main = ledger.main();
        return main != null && ledger.in(told).isEmpty() && Publication.isOf(main, day, told) ? main : null;
    }

    /** "It raised $45 million instead, she said on Monday": the day goes with the sum of its sentence. */
    private @Nullable Account withSum(Told told) {
        for (Fact fact : told.facts()) {
            if (SUMS.contains(fact.aspect())) {
                return ownership.owner(fact, told);
            }
        }
        return null;
    }
}
