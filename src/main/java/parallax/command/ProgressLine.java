package parallax.command;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import parallax.intake.Progress;

/** One line that says how far an import is, written over itself at most ten times a second. */
final class ProgressLine implements Progress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintStream err;
    private final long begin = System.nanoTime();
    private long shown = begin - PAUSE;
    private int done;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void done(int count, String source) {
        done = count;
        if (System.nanoTime() - shown >= PAUSE) {
            show();
        }
    }

    /** Shows the last state and ends the line. */
    void end() {
        show();
        err.println();
    }

    private void show() {
        shown = System.nanoTime();
        err.printf("\r%,d files in %d s", done, TimeUnit.NANOSECONDS.toSeconds(shown - begin));
        err.flush();
    }
}
