/**
 * How Parallax reads: rules with examples, word lists, and the one extractor that is made of them.
 *
 * <p>{@code parallax.rules.figure} money, percentages, dates · {@code parallax.rules.name} companies and people ·
 * {@code parallax.rules.role} positions · {@code parallax.rules.quote} quotations · {@code parallax.rules.deal} deals and
 * claims. Pure: no framework, no I/O beyond own resources.
 */
@NullMarked
package parallax.rules;

import org.jspecify.annotations.NullMarked;
