package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.fact.PriorValuation;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Holder;

/** Which deal a fact is of: by the words of its sentence, else by what its paragraph or the article is about. */
final class Ownership {

    /** How much farther a deal stands that only a remark tells: nearer ones that the sentence itself tells go before it. */
    private static final int BESIDE = 40;

    private final Ledger ledger;

    Ownership(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The deal, or null where the fact is of none that the article tells. */
    @Nullable
    Account owner(Fact fact, Told told) {
        return switch (fact.aspect()) {
            case REVENUE -> earned(fact);
            case TOTAL_RAISED, PRIOR_VALUATION -> ofDescribed(fact, told);
            case HEADQUARTERS, CUSTOMER -> ofTarget(fact);
            case PURPOSE -> ofMoney(fact, told);
            case ANNOUNCED_ON, CLOSED_ON -> new DayOwnership(ledger, this).owner(fact, told);
            case VALUATION, PRE_MONEY_VALUATION -> valued(fact, told);
            case AMOUNT -> new SumOwnership(ledger).owner(fact, told, nearest(fact, told));
            case ROUND -> round(fact, told);
            case STAKE -> stake(fact, told);
            default -> nearestOrContext(fact, told);
        };
    }

    /** Of a takeover two companies are known: what is earned by nobody that the words name is of neither. */
    private @Nullable Account earned(Fact fact) {
        Account account = ofCompany(fact.subject());
        boolean either = account != null && account.group() == DealType.ACQUISITION && fact.subject() == null;
        return either ? null : account;
    }

    /** "four months after its Series B": not the round that is news; nor is the stage that a fund backs. */
    private @Nullable Account round(Fact fact, Told told) {
        Account account = nearestOrContext(fact, told);
        boolean news = account != null && account.isMain() && !account.isEarlier();
        boolean other = news && told.line().cues().background().isAfterwards(fact.anchor());
        return other || account != null && account.group() == DealType.FUND ? null : account;
    }

    /** "took a 30% stake in the affiliate back in 2018": what is told of no deal's parties, and of before, is not of the news. */
    private @Nullable Account stake(Fact fact, Told told) {
        Account near = nearest(fact, told);
        return near == null && told.line().cues().background().isBehind(fact.anchor())
                ? null
                : nearestOrContext(fact, told);
    }

    private @Nullable Account valued(Fact fact, Told told) {
        Account near = nearest(fact, told);
        if (near != null && ValueOwner.isAnother(fact, told.line(), near)) {
            return ofCompany(fact.subject());
        }
        if (near == null && (told.opensWithReference() || told.opensWithThen())) {
            near = ledger.lastBefore(told, Account::isCapital);
        }
        if (near != null && near.isEarlier() && near.group() == DealType.ACQUISITION && told.opensWithDeal()) {
            near = ledger.first(account -> !account.isEarlier() && account.type() == DealType.ACQUISITION);
        }
        near = near != null && near.isEarlier() && ValueOwner.isOfNews(fact, told, near, ledger.main())
                ? ledger.main()
                : near;
        Account owner = near != null ? near : ofDescribed(fact, told);
        boolean other = owner != null
                && (ValueOwner.isMarkets(fact, told.line(), owner)
                        || near == null && ValueOwner.isOthers(fact, told.line(), owner));
        return other ? null : owner;
    }

    /** A main deal in which the fact's company is the target, else any such deal, else the main one if nobody is named. */
    private @Nullable Account ofCompany(@Nullable String subject) {
        Account other = null;
        for (Account account : ledger.accounts()) {
            boolean fits = subject == null || subject.equals(account.name(PartyRole.TARGET));
            if (fits && account.isMain()) {
                return account;
            }
            other = other == null && fits && subject != null ? account : other;
        }
        return other;
    }

    /**
     * "Bluefell led the round. The company has raised a total of $9 million": the one that raises, whomever the words
     * stand nearest to; and of a company that is bought, what it "had raised".
     */
    private @Nullable Account ofDescribed(Fact fact, Told told) {
        Account main = ledger.main();
        String subject = isGiver(fact.subject(), told) ? null : fact.subject();
        Account own = ofCompany(subject);
        if (own != null || main == null || subject == null || !main.hasParty(subject)) {
            return own;
        }
        Line line = told.line();
        Mention holder = line.at(Holder.of(line, fact.anchor())).mention();
        boolean described = holder != null && holder.form() == Mention.Form.DESCRIPTION;
        boolean then = DatedValuation.is(line, fact.anchor()) || Holder.of(line, fact.anchor()) > fact.anchor();
        boolean bought = then && subject.equals(main.name(PartyRole.ACQUIRER));
        boolean fits = bought
                || main.isCapital()
                || main.group() == DealType.MERGER
                || PriorValuation.isHad(line, fact.anchor());
        return described && fits ? main : null;
    }

    /** "It is backed by Acme and Bolt, with $9 million raised to date": not by those. */
    private static boolean isGiver(@Nullable String name, Told told) {
        return name != null && has(name, PartyRole.INVESTOR, told) && !has(name, PartyRole.TARGET, told);
    }

    private static boolean has(String name, PartyRole role, Told told) {
        return told.tellings().stream()
                .flatMap(telling -> telling.actors().stream())
                .anyMatch(actor -> actor.role() == role && actor.name().equals(name));
    }

    /** The main deal, if what is said of a company is said of its target. */
    private @Nullable Account ofTarget(Fact fact) {
        Account main = ledger.main();
        String target = main == null ? null : main.name(PartyRole.TARGET);
        String subject = fact.subject();
        return target != null && subject != null && SameName.is(target, subject) ? main : null;
    }

    private @Nullable Account ofMoney(Fact fact, Told told) {
        Account near = nearestOrContext(fact, told);
        return near != null && near.isMain() && near.isCapital() ? near : null;
    }

    /** The deal told nearest to the fact in its sentence, else the deal of the context. */
    private @Nullable Account nearestOrContext(Fact fact, Told told) {
        Account near = nearest(fact, told);
        return near != null ? near : ofContext(told);
    }

    /** The deal told nearest to the fact in its sentence, or null. */
    private @Nullable Account nearest(Fact fact, Told told) {
        Ledger.Entry near = nearestEntry(fact, told);
        return near == null ? null : near.account();
    }

    /** Where the deal is told that stands nearest to the fact in its sentence, or null. */
    Ledger.@Nullable Entry nearestEntry(Fact fact, Told told) {
        Ledger.Entry best = null;
        int nearest = Integer.MAX_VALUE;
        for (Ledger.Entry entry : ledger.in(told)) {
            boolean beside =
                    told.line().cues().scope().asides().isBeside(entry.telling().anchor(), fact.anchor());
            int distance = distance(entry.telling(), fact) + (beside ? BESIDE : 0);
            boolean old = beside
                    && fact.aspect() == Aspect.AMOUNT
                    && entry.account().isCapital()
                    && entry.account().isEarlier()
                    && entry.telling().money() != fact.anchor();
            if (!old && distance < nearest && takes(entry.account(), fact)) {
                best = entry;
                nearest = distance;
            }
        }
        return best;
    }

    /** None where the words of the telling name this very sum or round. */
    private static int distance(Telling telling, Fact fact) {
        if (telling.money() == fact.anchor()) {
            return 0;
        }
        return telling.distance(fact.anchor());
    }

    private static boolean takes(Account account, Fact fact) {
        return switch (fact.aspect()) {
            case VALUATION, PRE_MONEY_VALUATION ->
                account.group() != DealType.PARTNERSHIP && account.group() != DealType.DEBT_FINANCING;
            case ROUND, STAKE, CONTROL -> account.group() != DealType.PARTNERSHIP;
            default -> true;
        };
    }

    /** The last deal of the paragraph, else the main deal. */
    @Nullable
    Account ofContext(Told told) {
        Account last = ledger.lastBefore(told, account -> true);
        return last != null ? last : ledger.main();
    }
}
