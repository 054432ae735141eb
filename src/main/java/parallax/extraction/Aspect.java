package parallax.extraction;

/** What a claim about a deal is about, and so what kind of {@link Value} it has. */
public enum Aspect {
    /** {@link Value.Money}: the price paid, or the money raised or invested in this deal. */
    AMOUNT,
    /** {@link Value.Percent}: the share of the target that changes hands. */
    STAKE,
    /** {@link Value.Money}: what the deal values the target at, post-money or not said. */
    VALUATION,
    /** {@link Value.Money}: a valuation called pre-money. */
    PRE_MONEY_VALUATION,
    /** {@link Value.Money}: an earlier valuation. */
    PRIOR_VALUATION,
    /** {@link Value.Money}: all funding so far. */
    TOTAL_RAISED,
    /** {@link Value.Money}: revenue, sales, recurring revenue or run rate. */
    REVENUE,
    /** {@link Value.Words}: "Series A", "Seed". */
    ROUND,
    /** {@link Value.Day}: when it was announced, confirmed or reported. */
    ANNOUNCED_ON,
    /** {@link Value.Day}: when it was done. */
    CLOSED_ON,
    /** {@link Value.Day}: when it is to be done. */
    EXPECTED_CLOSE,
    /** {@link Value.Words}: "minority, nonvoting". */
    CONTROL,
    /** {@link Value.Words}: "cash and stock". */
    CONSIDERATION,
    INDEPENDENCE,
    RANK,
    REGULATION,
    TERMS_UNDISCLOSED,
    CUSTOMER,
    HEADQUARTERS,
    PURPOSE
}
