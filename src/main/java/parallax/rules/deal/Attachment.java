package parallax.rules.deal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.fact.PriorValuation;
import parallax.rules.deal.telling.Fact;

/** Gives each fact to the deal that its sentence speaks of. */
final class Attachment {

    private final Ledger ledger;
    private final Ownership ownership;
    private final Rulings rulings;
    private final List<Told> lines;

    Attachment(Ledger ledger, List<Told> lines) {
        this.ledger = ledger;
        this.ownership = new Ownership(ledger);
        this.rulings = new Rulings(ledger, ownership);
        this.lines = lines;
    }

    void attach() {
        for (Told told : lines) {
            for (Fact fact : told.facts()) {
                attach(fact, told);
            }
            rulings.judge(told);
        }
        ledger.accounts().stream().filter(Account::isMain).forEach(this::addPriorValuations);
    }

    private void attach(Fact stated, Told told) {
        Fact fact = stated.aspect() == Aspect.AMOUNT && ledger.isTotal(told, stated)
                ? stated.as(Aspect.TOTAL_RAISED)
                : new DayOwnership(ledger, ownership).dated(stated, told);
        Account account = ownership.owner(fact, told);
        if (account == null) {
            return;
        }
        if (fact.aspect() == Aspect.PRIOR_VALUATION && !account.isMain() && !isValuedOtherwise(account, fact)) {
            account.facts().add(fact.as(Aspect.VALUATION));
        } else if (fact.aspect() == Aspect.VALUATION && isOfBefore(fact, told, account)) {
            account.facts().add(fact.as(Aspect.PRIOR_VALUATION).firm());
        } else if (fact.aspect() == Aspect.EXPECTED_CLOSE) {
            account.facts().add(fact);
            account.await();
        } else if (fact.aspect() == Aspect.ANNOUNCED_ON) {
            account.facts().add(fact);
            addToOthers(fact, told, account);
        } else {
            account.facts().add(fact.aspect() == Aspect.PRIOR_VALUATION ? fact.firm() : fact);
        }
    }

    /** "Raised at $23 billion, up from $8 billion", of a round beside the news: it has its own value and one of before. */
    private static boolean isValuedOtherwise(Account account, Fact before) {
        return valuations(account).anyMatch(fact -> !fact.value().equals(before.value()));
    }

    /** "On Monday, Acme announced that it is buying Bolt and Cask": the day of both. */
    private void addToOthers(Fact day, Told told, Account first) {
        ledger.in(told).stream()
                .filter(entry -> entry.account() != first && !entry.telling().earlier())
                .map(Ledger.Entry::account)
                .filter(account -> account.isMain() && first.isMain() && account.group() == first.group())
                .distinct()
                .forEach(account -> account.facts().add(day));
        if (first.isMain() && first.inTitle() && told.sentence() < DealBook.OPENING) {
            ledger.accounts().stream()
                    .filter(account -> account != first && account.isMain() && account.inTitle())
                    .forEach(account -> account.facts().add(day));
        }
    }

    /** "It was valued at $1 billion in March", beside the news of a deal that the sentence does not tell. */
    private boolean isOfBefore(Fact fact, Told told, Account account) {
        if (!account.isMain() || account.isEarlier()) {
            return false;
        }
        boolean dated = DatedValuation.is(told.line(), fact.anchor());
        if (account.group() == DealType.ACQUISITION || account.group() == DealType.LICENSE_AND_HIRE) {
            return dated || PriorValuation.isHad(told.line(), fact.anchor());
        }
        if (account.isCapital() && account.status() == DealStatus.RUMOURED && isValuedOtherwise(account, fact)) {
            dated |= PriorValuation.isCurrent(told.line(), fact.anchor());
        }
        return dated
                && ledger.in(told).stream()
                        .noneMatch(entry ->
                                entry.account() == account && !entry.telling().earlier());
    }

    private void addPriorValuations(Account main) {
        String target = main.name(PartyRole.TARGET);
        Set<Value> own = valuations(main).map(Fact::value).collect(Collectors.toSet());
        for (Account other : ledger.accounts()) {
            boolean same = target != null && target.equals(other.name(PartyRole.TARGET));
            if (other != main && !other.isMain() && same && other.isCapital()) {
                Stream.concat(valuations(other), other.facts().of(Aspect.PRE_MONEY_VALUATION))
                        .filter(fact -> !own.contains(fact.value()))
                        .forEach(fact -> main.facts()
                                .add(fact.as(Aspect.PRIOR_VALUATION)
                                        .of(other.facts().closed(fact))));
            }
        }
    }

    /** What the deal itself values the company at: no value of before. */
    private static Stream<Fact> valuations(Account account) {
        return account.facts().of(Aspect.VALUATION);
    }
}
