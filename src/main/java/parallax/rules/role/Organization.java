package parallax.rules.role;

import org.jspecify.annotations.Nullable;

/** A company meant in a line, and the unit that says so; -1 where another sentence does. */
record Organization(String name, int at) {

    /** One that another sentence names; null for null. */
    static @Nullable Organization unseen(@Nullable String name) {
        return name == null ? null : new Organization(name, -1);
    }
}
