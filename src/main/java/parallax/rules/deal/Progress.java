package parallax.rules.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.rules.deal.line.Telling;

/** How far a deal has come by all that an article tells of it. */
final class Progress {

    /** Deals that may still be waiting for their end, however long ago they were agreed on. */
    private static final Set<DealType> WAITING =
            EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.MINORITY_STAKE, DealType.PUBLIC_OFFERING);

    private final boolean main;
    private final DealType group;

    Progress(boolean main, DealType group) {
        this.main = main;
        this.group = group;
    }

    /** By the first of the body, unless the title tells of a rumour or a denial, or the body only what others report. */
    DealStatus status(List<Telling> titles, List<Telling> body) {
        if (isTerminated(titles) || isTerminated(body)) {
            return DealStatus.TERMINATED;
        }
        if (titles.isEmpty()) {
            return status(body.get(0));
        }
        DealStatus title = status(titles.get(0));
        boolean asserted = !body.isEmpty()
                && titles.get(0).hearsay()
                && body.get(0).status() == DealStatus.COMPLETED
                && !body.get(0).earlier();
        boolean titled = body.isEmpty()
                || title == DealStatus.RUMOURED && !asserted
                || title == DealStatus.DENIED
                || status(body.get(0)) == DealStatus.RUMOURED
                        && body.get(0).hearsay()
                        && !body.get(0).open();
        return titled ? title : status(body.get(0));
    }

    private boolean isTerminated(List<Telling> tellings) {
        return tellings.stream().anyMatch(telling -> status(telling) == DealStatus.TERMINATED);
    }

    /**
     * What is only told beside the news counts as done, though it is others who report it, but building takes years; an
     * alliance that is the news has only begun.
     */
    private DealStatus status(Telling telling) {
        boolean alliance =
                group == DealType.PARTNERSHIP || group == DealType.OTHER || group == DealType.COMPUTE_CONTRACT;
        if (main && alliance && telling.status() == DealStatus.COMPLETED) {
            return DealStatus.ANNOUNCED;
        }
        boolean past = telling.earlier()
                && !telling.open()
                && telling.status() == DealStatus.ANNOUNCED
                && !Site.isBuilt(telling)
                && !WAITING.contains(telling.type());
        boolean aside = !main && telling.hearsay() && !telling.open() && telling.status() == DealStatus.RUMOURED;
        return past || aside && group != DealType.PUBLIC_OFFERING ? DealStatus.COMPLETED : telling.status();
    }
}
