package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Rule;
import parallax.rules.deal.capital.DebtRule;
import parallax.rules.deal.capital.FundRule;
import parallax.rules.deal.capital.PublicOfferingRule;
import parallax.rules.deal.capital.SecondarySaleRule;
import parallax.rules.deal.contract.AgreementRule;
import parallax.rules.deal.contract.AwardRule;
import parallax.rules.deal.contract.ComputeContractRule;
import parallax.rules.deal.contract.ContentLicenceRule;
import parallax.rules.deal.contract.CustomerRule;
import parallax.rules.deal.contract.PartnershipRule;
import parallax.rules.deal.fact.AmountRule;
import parallax.rules.deal.fact.ConversionRule;
import parallax.rules.deal.fact.DayRule;
import parallax.rules.deal.fact.ExpectedCloseRule;
import parallax.rules.deal.fact.HeadquartersRule;
import parallax.rules.deal.fact.PartRule;
import parallax.rules.deal.fact.PhraseRule;
import parallax.rules.deal.fact.PriceRule;
import parallax.rules.deal.fact.PurposeRule;
import parallax.rules.deal.fact.RevenueRule;
import parallax.rules.deal.fact.ShareRule;
import parallax.rules.deal.fact.ValuationRule;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.round.InvestmentRule;
import parallax.rules.deal.round.PassingRule;
import parallax.rules.deal.round.RoundRule;
import parallax.rules.deal.round.StandingRule;
import parallax.rules.deal.round.TotalRaisedRule;
import parallax.rules.deal.round.ValuedRule;
import parallax.rules.deal.takeover.AcquisitionRule;
import parallax.rules.deal.takeover.AuctionRule;
import parallax.rules.deal.takeover.LicenceAndHireRule;
import parallax.rules.deal.takeover.MergerRule;
import parallax.rules.deal.takeover.SaleRule;
import parallax.rules.deal.takeover.ShareSaleRule;
import parallax.rules.deal.takeover.StakeRule;
import parallax.rules.deal.takeover.SuitorRule;
import parallax.rules.deal.takeover.TakeoverRule;
import parallax.rules.deal.takeover.TakeoverTalks;
import parallax.rules.deal.takeover.TalksRule;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.LineRule;

/** The rules of this package. */
public final class DealRules {

    /** Of those that tell of a deal. */
    static final List<LineRule<Telling>> TELLINGS = List.of(
            new AcquisitionRule(),
            new TakeoverRule(),
            new TakeoverTalks(),
            new AuctionRule(),
            new SaleRule(),
            new SuitorRule(),
            new MergerRule(),
            new StakeRule(),
            new InvestmentRule(),
            new FundingRule(),
            new ValuedRule(),
            new BackersRule(),
            new StandingRule(),
            new PartnershipRule(),
            new AgreementRule(),
            new TalksRule(),
            new ContentLicenceRule(),
            new AwardRule(),
            new LicenceAndHireRule(),
            new ComputeContractRule(),
            new PublicOfferingRule(),
            new SecondarySaleRule(),
            new ShareSaleRule(),
            new DebtRule(),
            new FundRule(),
            new PassingRule());

    /** What figures are of; where two want one figure, the earlier has it. */
    static final List<LineRule<Fact>> FIGURES = List.of(
            new ValuationRule(),
            new TotalRaisedRule(),
            new RevenueRule(),
            new AmountRule(),
            new PriceRule(),
            new PartRule(),
            new ConversionRule(),
            new ShareRule(),
            new RoundRule(),
            new ExpectedCloseRule(),
            new DayRule());

    /** What words alone tell. */
    static final List<LineRule<Fact>> PHRASES = phrases();

    private DealRules() {}

    private static List<LineRule<Fact>> phrases() {
        List<LineRule<Fact>> rules = new ArrayList<>(PhraseRule.all());
        rules.add(new HeadquartersRule());
        rules.add(new CustomerRule());
        rules.add(new PurposeRule());
        return List.copyOf(rules);
    }

    public static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(TELLINGS);
        rules.addAll(FIGURES);
        rules.addAll(PHRASES);
        return List.copyOf(rules);
    }
}
