package parallax.comparison.grouping;

/**
 * Why a report is thought to tell of the same deal as others.
 *
 * @param article id of the report
 * @param with id of the report of the deal that it is most like
 * @param words the signals, each with its weight, the weightiest first ("target +3.0, other side +2.0, dates -1.0")
 * @param score their sum: from 4 on two reports by themselves are of one deal; where it is less, further reports decided
 */
public record Bond(String article, String with, String words, double score) {}
