package parallax.comparison.fact;

import parallax.extraction.Value;

/**
 * What most independent origins say, in the most exact form that one of them gives.
 *
 * @param value comparable
 * @param words the value in plain words ("$14.3 billion")
 * @param statement the statement it is taken from
 * @param article id of the report that makes the statement
 * @param origins how many independent origins say this or something compatible with it
 */
public record Consensus(Value value, String words, Statement statement, String article, int origins) {}
