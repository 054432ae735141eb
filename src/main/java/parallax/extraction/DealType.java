package parallax.extraction;

/** What kind of deal an article tells of. */
public enum DealType {
    /** A company buys all of another, or control of it. */
    ACQUISITION,
    MERGER,
    /** A strategic buyer takes part of a company, or puts money into it outside a named round. */
    MINORITY_STAKE,
    /** A company raises money from investors, seed to late. */
    FUNDING_ROUND,
    PARTNERSHIP,
    /** A licence and/or the hiring of the team instead of buying the company. */
    LICENSE_AND_HIRE,
    /** Chips, cloud or data-centre capacity bought or built. */
    COMPUTE_CONTRACT,
    PUBLIC_OFFERING,
    /** Existing shares change hands: a tender offer. */
    SECONDARY_SALE,
    DEBT_FINANCING,
    /** An investor raises a fund. */
    FUND,
    OTHER
}
