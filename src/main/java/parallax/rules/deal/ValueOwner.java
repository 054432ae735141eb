package parallax.rules.deal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** Whose worth a valuation tells: that of the company a deal is made in, or of somebody beside it. */
final class ValueOwner {

    private static final Set<Modality> AHEAD = EnumSet.of(Modality.PLANNED, Modality.EXPECTED, Modality.POSSIBLE);
    private static final WordList MARKET = WordList.of("market-values");

    private ValueOwner() {}

    /** "would value Acme at $14 billion, triple its $5 billion from its Series B": no value of a round that is long done; nor one known as the news'. */
    static boolean isOfNews(Fact fact, Told told, Account near, @Nullable Account main) {
        String target = near.name(PartyRole.TARGET);
        boolean same = main != null
                && main.group() == near.group()
                && target != null
                && target.equals(main.name(PartyRole.TARGET));
        if (main == null || main.isEarlier() || !same) {
            return false;
        }
        return told.line().is(fact.anchor() - 3, "now")
                || AHEAD.contains(fact.modality())
                        && !told.line().cues().background().isBehind(fact.anchor())
                || main.facts()
                        .of(Aspect.VALUATION)
                        .anyMatch(known -> known.value().equals(fact.value()));
    }

    /** Whether the words say what another company than the deal's target is worth. */
    static boolean isAnother(Fact fact, Line line, Account account) {
        return isBuyers(fact, line, account) || isOthers(fact, line, account) || isInvestors(fact, line, account);
    }

    /** Whether it is what the shares of a company cost that is to be bought, not what is paid: "Acme, with a market cap of $9 billion". */
    static boolean isMarkets(Fact fact, Line line, Account account) {
        return account.group() == DealType.ACQUISITION
                && (MARKET.anyIn(line, fact.anchor() + 1, fact.anchor() + 3)
                        || MARKET.anyIn(line, fact.anchor() - 5, fact.anchor()));
    }

    /** "under the buyer's $9 billion valuation": what pays, not what is paid for. */
    private static boolean isBuyers(Fact fact, Line line, Account account) {
        Mention owner = line.at(line.clause().owner(fact.anchor())).mention();
        return account.group() == DealType.ACQUISITION
                && owner != null
                && owner.name().equals(account.name(PartyRole.ACQUIRER));
    }

    /** "pushes Core's valuation to $9 billion", "would value Core at $9 billion": what somebody else is worth. */
    static boolean isOthers(Fact fact, Line line, Account account) {
        int noun = line.is(fact.anchor() - 1, "to") ? fact.anchor() - 2 : -1;
        int at = fact.anchor() - 1;
        while (at > fact.anchor() - 4 && !line.is(at, "at")) {
            at--;
        }
        boolean verb = line.is(at, "at") && line.isAny(at - 2, "value", "values", "valued", "valuing");
        int named =
                verb ? at - 1 : line.is(noun, "valuation") ? line.clause().owner(noun) : apposed(line, fact.anchor());
        Mention owner = line.at(named).mention();
        String target = account.name(PartyRole.TARGET);
        return owner != null
                && owner.form() == Mention.Form.NAME
                && target != null
                && !SameName.is(owner.name(), target);
    }

    /** "competes with [Core] — valued at $9 billion —": index of the name that the value is told of, or -1. */
    private static int apposed(Line line, int sum) {
        int valued = line.is(sum - 1, "at") ? sum - 2 : sum - 1;
        boolean mark = line.at(valued - 1).isComma() || line.isAny(valued - 1, "—", "–", "(");
        return line.is(valued, "valued") && mark && line.at(valued - 2).isCompany() ? valued - 2 : -1;
    }

    /** "Acme, which is now valued at $9 billion, led the round": what the investor itself is worth. */
    private static boolean isInvestors(Fact fact, Line line, Account account) {
        String subject = fact.subject();
        int valued = line.is(fact.anchor() - 1, "at") ? fact.anchor() - 2 : -1;
        return account.isCapital()
                && line.is(valued, "valued")
                && line.isAny(valued - 1, "is", "now", "currently", "'s", "was")
                && subject != null
                && !subject.equals(account.name(PartyRole.TARGET))
                && account.hasParty(subject);
    }
}
