package parallax.rules.role;

import parallax.text.Span;

/** A position named at some unit of a line; a seat on a board is "board member", however it is put. */
record Post(String title, Span span, int from, int to) {}
