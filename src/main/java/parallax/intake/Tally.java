package parallax.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.Filing;

/** A receipt while it is written. */
final class Tally {

    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private int files;
    private int kept;
    private int unchanged;
    private int revised;
    private int failed;

    Tally(Progress progress) {
        this.progress = progress;
    }

    void filed(Filing filing) {
        switch (filing.outcome()) {
            case KEPT -> kept++;
            case UNCHANGED -> unchanged++;
            case REVISED -> revised++;
        }
    }

    void problem(String source, @Nullable String where, String reason) {
        failed++;
        if (problems.size() < Receipt.LISTED) {
            problems.add(new Problem(source, where, reason));
        }
    }

    void fileDone(String source) {
        files++;
        progress.done(files, source);
    }

    Receipt receipt() {
        return new Receipt(kept, unchanged, revised, failed, problems);
    }
}
