/** Rules of companies that deal with each other and stay apart: partnerships, computing power, licences, customers. */
@NullMarked
package parallax.rules.deal.contract;

import org.jspecify.annotations.NullMarked;
