package parallax.intake;

/** Told of each thing as soon as it is done. */
@FunctionalInterface
public interface Progress {

    /** For those who only wait for the end. */
    Progress UNSEEN = (done, source) -> {};

    /**
     * @param done how many files are done
     * @param source the last of them
     */
    void done(int done, String source);
}
