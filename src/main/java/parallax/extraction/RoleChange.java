package parallax.extraction;

/** What happens to a person's position. */
public enum RoleChange {
    /** Holds it. */
    IS,
    JOINS,
    LEAVES,
    STAYS,
    /** A new position in the same organisation. */
    BECOMES,
    WAS
}
