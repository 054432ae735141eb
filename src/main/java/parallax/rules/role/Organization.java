package parallax.rules.role;

/** A company meant in a line, and the unit that says so; -1 where another sentence does. */
record Organization(String name, int at) {}
