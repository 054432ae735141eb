package parallax.rules.role;

import org.jspecify.annotations.Nullable;

/** A position that a person holds or held, as a line says. */
record Holding(
        String person, int personAt, Post post, @Nullable Organization organization, boolean past) {}
