package parallax.rules.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;

/** Gives each fact to the deal that its sentence speaks of, and each deal its status from sentences beside its own. */
final class Attachment {

    private static final WordList REFERENCES = WordList.of("deal-references");
    private static final WordList NEWS = WordList.of("news-references");
    private static final WordList TERMINATED = WordList.of("terminated");
    private static final WordList NOT_CLOSED = WordList.of("not-closed");

    private final Ledger ledger;
    private final List<Told> lines;

    Attachment(Ledger ledger, List<Told> lines) {
        this.ledger = ledger;
        this.lines = lines;
    }

    void attach() {
        for (Told told : lines) {
            for (Fact fact : told.facts()) {
                attach(fact, told);
            }
            judge(told);
        }
        ledger.accounts().stream().filter(Account::isMain).forEach(this::addPriorValuations);
    }

    private void attach(Fact stated, Told told) {
        Fact fact = stated.aspect() == Aspect.AMOUNT && ledger.isTotal(told, stated)
                ? stated.as(Aspect.TOTAL_RAISED)
                : stated;
        Account account = owner(fact, told);
        if (account == null) {
            return;
        }
        if (fact.aspect() == Aspect.PRIOR_VALUATION && !account.isMain()) {
            account.add(fact.as(Aspect.VALUATION));
        } else if (fact.aspect() == Aspect.VALUATION && isOfBefore(fact, told, account)) {
            account.add(fact.as(Aspect.PRIOR_VALUATION).firm());
        } else {
            account.add(fact.aspect() == Aspect.PRIOR_VALUATION ? fact.firm() : fact);
        }
    }

    /** "It was valued at $1 billion in March", beside the news of a deal that the sentence does not tell. */
    private boolean isOfBefore(Fact fact, Told told, Account account) {
        return account.isMain()
                && !account.isEarlier()
                && PriorValuation.isDated(told.line(), fact.anchor())
                && ledger.in(told).stream()
                        .noneMatch(entry ->
                                entry.account() == account && !entry.telling().earlier());
    }

    private @Nullable Account owner(Fact fact, Told told) {
        return switch (fact.aspect()) {
            case REVENUE -> ofCompany(fact);
            case TOTAL_RAISED -> ofCompany(fact);
            case PRIOR_VALUATION -> ofCompany(fact);
            case HEADQUARTERS, CUSTOMER -> ofTarget(fact);
            case PURPOSE -> ofMoney(fact, told);
            case ANNOUNCED_ON, CLOSED_ON -> day(fact, told);
            case VALUATION, PRE_MONEY_VALUATION -> valued(fact, told);
            case AMOUNT -> paid(fact, told);
            case ROUND -> round(fact, told);
            default -> nearest(fact, told, true);
        };
    }

    /** A sum that stands alone is of the context's deal, unless it lies behind the news or pays for something else. */
    private @Nullable Account paid(Fact fact, Told told) {
        Account near = nearest(fact, told, false);
        String payer = fact.subject();
        if (payer != null && (near == null || !near.hasParty(payer))) {
            Account payers = ofPayer(payer);
            near = payers != null ? payers : near;
        }
        boolean behind =
                fact.modality() != Modality.PLANNED && told.line().cues().earlier(fact.anchor());
        if (near != null || behind) {
            return near;
        }
        Account last = ledger.lastBefore(told, account -> true);
        Account context = last != null ? last : ledger.main();
        if (context == null || context.type() == DealType.FUNDING_ROUND && isOf("deal/price", fact)) {
            return null;
        }
        boolean ticket = isOf("deal/part", fact) || last != null && last.isCapital();
        return ticket || payer == null && !isForeign(told, context) ? context : null;
    }

    private static boolean isOf(String rule, Fact fact) {
        return fact.evidence().rule().equals(rule);
    }

    /** The main deal in which the company buys or invests, or null. */
    private @Nullable Account ofPayer(String payer) {
        return ledger.accounts().stream()
                .filter(account -> account.isMain() && account.hasParty(payer))
                .filter(account -> !payer.equals(account.name(PartyRole.TARGET)))
                .findFirst()
                .orElse(null);
    }

    /** Whether the sentence names companies, but none of the deal's, and does not speak of "the deal". */
    private static boolean isForeign(Told told, Account account) {
        Line line = told.line();
        if (REFERENCES.anyIn(line, 0, line.size()) || told.opensWithReference() || told.isTitle()) {
            return false;
        }
        boolean others = false;
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany()) {
                if (account.hasParty(mention.name())) {
                    return false;
                }
                others = true;
            }
        }
        return others;
    }

    /** "four months after its Series B": not the round that is news. */
    private @Nullable Account round(Fact fact, Told told) {
        Account account = nearest(fact, told, true);
        boolean news = account != null && account.isMain() && !account.isEarlier();
        return news && told.line().cues().isBehind(fact.anchor()) ? null : account;
    }

    private @Nullable Account valued(Fact fact, Told told) {
        Account near = nearest(fact, told, false);
        if (near != null && near.group() == DealType.ACQUISITION && isBuyers(fact, told.line(), near)) {
            return null;
        }
        if (near == null && told.opensWithReference()) {
            near = ledger.lastBefore(told, Account::isCapital);
        }
        return near != null ? near : ofCompany(fact);
    }

    /** "under the buyer's $9 billion valuation": what pays, not what is paid for. */
    private static boolean isBuyers(Fact fact, Line line, Account account) {
        Mention owner = line.at(new Clause(line).owner(fact.anchor())).mention();
        return owner != null && owner.name().equals(account.name(PartyRole.ACQUIRER));
    }

    /** A main deal in which the fact's company is the target, else any such deal, else the main one if nobody is named. */
    private @Nullable Account ofCompany(Fact fact) {
        String subject = fact.subject();
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

    /** The main deal, if what is said of a company is said of its target. */
    private @Nullable Account ofTarget(Fact fact) {
        Account main = ledger.main();
        String target = main == null ? null : main.name(PartyRole.TARGET);
        String subject = fact.subject();
        return target != null && subject != null && Sameness.sameName(target, subject) ? main : null;
    }

    private @Nullable Account ofMoney(Fact fact, Told told) {
        Account near = nearest(fact, told, true);
        return near != null && near.isMain() && near.isCapital() ? near : null;
    }

    private @Nullable Account day(Fact fact, Told told) {
        Account near = nearest(fact, told, false);
        if (near != null) {
            return fact.aspect() == Aspect.CLOSED_ON && near.isMain() ? null : near;
        }
        if (fact.aspect() != Aspect.ANNOUNCED_ON) {
            return null;
        }
        boolean refers = NEWS.anyIn(told.line(), 0, told.line().size())
                || REFERENCES.anyIn(told.line(), 0, told.line().size());
        return refers ? ledger.main() : withSum(told);
    }

    /** "It raised $45 million instead, she said on Monday": the day goes with the sum of its sentence. */
    private @Nullable Account withSum(Told told) {
        for (Fact fact : told.facts()) {
            if (fact.aspect() == Aspect.AMOUNT || fact.aspect() == Aspect.VALUATION) {
                return owner(fact, told);
            }
        }
        return null;
    }

    /** The deal told nearest to the fact in its sentence; failing that, if asked for, the deal of the context. */
    private @Nullable Account nearest(Fact fact, Told told, boolean context) {
        Account best = null;
        int nearest = Integer.MAX_VALUE;
        for (Ledger.Entry entry : ledger.in(told)) {
            int distance = distance(entry.telling(), fact);
            if (distance < nearest && takes(entry.account(), fact)) {
                best = entry.account();
                nearest = distance;
            }
        }
        return best != null || !context ? best : ofContext(told);
    }

    /** None where the words of the telling name this very sum or round. */
    private static int distance(Telling telling, Fact fact) {
        if (telling.money() == fact.anchor()) {
            return 0;
        }
        int gap = fact.anchor() - telling.anchor();
        return gap >= 0 ? gap : -2 * gap;
    }

    private static boolean takes(Account account, Fact fact) {
        return switch (fact.aspect()) {
            case ROUND, VALUATION, PRE_MONEY_VALUATION -> account.group() != DealType.PARTNERSHIP;
            case STAKE, CONTROL -> account.group() != DealType.PARTNERSHIP;
            default -> true;
        };
    }

    /** The last deal of the paragraph, else the main deal. */
    private @Nullable Account ofContext(Told told) {
        Account last = ledger.lastBefore(told, account -> true);
        return last != null ? last : ledger.main();
    }

    private void judge(Told told) {
        Line line = told.line();
        if (!told.tellings().isEmpty() || !REFERENCES.anyIn(line, 0, line.size())) {
            return;
        }
        Account account = ofContext(told);
        if (account == null) {
            return;
        }
        if (TERMINATED.anyIn(line, 0, line.size())) {
            terminate(account, line);
        } else if (NOT_CLOSED.anyIn(line, 0, line.size())) {
            account.rule(DealStatus.ANNOUNCED);
        } else if (new Stage(line).isConfirmed()) {
            account.confirm();
        }
    }

    /** "the deal collapsed": the deal of the context, or all of them: "none of these talks progressed". */
    private void terminate(Account account, Line line) {
        List<Account> main = ledger.accounts().stream().filter(Account::isMain).toList();
        if (main.stream().anyMatch(other -> other.status() == DealStatus.TERMINATED)) {
            return;
        }
        if (line.is(0, "none")) {
            main.forEach(other -> other.rule(DealStatus.TERMINATED));
        } else {
            account.rule(DealStatus.TERMINATED);
        }
    }

    private void addPriorValuations(Account main) {
        String target = main.name(PartyRole.TARGET);
        for (Account other : ledger.accounts()) {
            boolean same = target != null && target.equals(other.name(PartyRole.TARGET));
            if (other != main && !other.isMain() && same && other.isCapital()) {
                other.facts().stream()
                        .filter(fact -> fact.aspect() == Aspect.VALUATION)
                        .forEach(
                                fact -> main.add(fact.as(Aspect.PRIOR_VALUATION).of(other.closed(fact))));
            }
        }
    }
}
