package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class DealRules {

    /** Of those that tell of a deal. */
    static final List<LineRule<Telling>> TELLINGS = List.of(
            new AcquisitionRule(),
            new TakeoverRule(),
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
            new FundRule());

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
