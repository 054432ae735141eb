package parallax.intake;

import java.util.List;

/**
 * What became of everything that was handed in.
 *
 * @param kept how many articles were new
 * @param unchanged how many were there already
 * @param revised how many were there with other content
 * @param failed how many things could not be taken in
 * @param problems why; of very many, the first {@link #LISTED}
 */
public record Receipt(int kept, int unchanged, int revised, int failed, List<Problem> problems) {

    /** So many problems are told one by one. */
    public static final int LISTED = 1000;

    public Receipt {
        problems = List.copyOf(problems);
    }

    /** How many articles were taken in, new or not. */
    public int articles() {
        return kept + unchanged + revised;
    }
}
