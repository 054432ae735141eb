package parallax.extraction;

/** What a party does in a deal. Who raises money, goes public or is bought is the {@link #TARGET}. */
public enum PartyRole {
    ACQUIRER,
    TARGET,
    INVESTOR,
    LEAD_INVESTOR,
    SELLER,
    PARTNER,
    CUSTOMER,
    SUPPLIER,
    ADVISER
}
