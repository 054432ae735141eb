package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds to whom a position is given: "Bell was appointed president", "succeeded by Bell", "duties falling to Bell". */
final class Appointments extends NewPosts {

    private static final Set<String> PAPERS =
            Set.of("release", "filing", "document", "documents", "complaint", "lawsuit", "suit", "report");
    /** From "named" to "in the release", and from there to the paper's own noun. */
    private static final int PAPER_REACH = 12;

    private static final int PAPER_NOUN_REACH = 10;

    private static final int LONGEST_APPOSITION = 12;

    private final Errands errands;

    Appointments(Line line, Known known) {
        super(line, known);
        this.errands = new Errands(line);
    }

    @Override
    List<RoleFinding> at(Cue cue) {
        return switch (cue.kind()) {
            case "named" -> named(cue);
            case "led" -> led(cue);
            case "noun" -> noun(cue);
            case "announced" -> announced(cue);
            default -> List.of();
        };
    }

    /** "Bell was appointed president", "with Bell appointed president", "Orbit named its chief scientist, Bell, as president". */
    private List<RoleFinding> named(Cue cue) {
        boolean titled =
                line.at(cue.to()).is("to") || line.at(cue.to()).is("as"); // "promoted to president, and Cole …"
        List<Integer> row = titled ? List.of() : taken.at(cue.to());
        if (!row.isEmpty()) {
            int end = row.get(row.size() - 1) + 1;
            Post post = ofList(cue, row);
            post = post == null ? ofNamed(end) : post;
            if (post == null && line.at(end).is("in") && isPlace(end + 2)) {
                return inPlace(cue, people.subject(row));
            }
            Organization run = post == null ? errands.toRun(line.at(end).is(",") ? end + 1 : end) : null;
            if (run != null && !isDenied(cue)) {
                return becoming(cue, people.subject(row), run); // "promoted Bell to lead Orbit's sales"
            }
            return post == null || isDenied(cue) ? List.of() : appointing(cue, people.subject(row), post);
        }
        Post post = posts.startingAt(cue.to());
        Organization run = post == null ? errands.toRun(cue.to()) : null;
        if (run != null) {
            return becoming(cue, subjects.of(cue.from()), run);
        }
        if (post == null || post.isLoose() || line.at(post.to()).isPerson() || isInPaper(cue)) {
            return List.of();
        }
        return becoming(cue, subjects.of(cue.from()), post);
    }

    /** "Named two interim co-CEOs: president Bell and Cole". */
    private @Nullable Post ofList(Cue cue, List<Integer> row) {
        for (int i = cue.to(); i < row.get(0); i++) {
            Title title = line.at(i).title();
            if (title != null && title.isPlural() && line.at(i + 1).is(":")) {
                return Post.of(title, i);
            }
        }
        return null;
    }

    private boolean isPlace(int at) {
        return line.at(at).is("place") || line.at(at).is("stead");
    }

    /** "Appointing Bell in his place": at the company where she works. */
    private List<RoleFinding> inPlace(Cue cue, Subject subject) {
        String place = isDenied(cue) ? null : known.careers().workplace(subject.person());
        return place == null ? List.of() : becoming(cue, subject, new Organization(place, -1));
    }

    /** "Is named as chairman in the release": so a paper calls somebody, who is appointed to nothing. */
    private boolean isInPaper(Cue cue) {
        if (!line.at(cue.from() - 1).is("is") || !line.at(cue.to()).is("as")) {
            return false;
        }
        for (int i = cue.to(); i < cue.to() + PAPER_REACH; i++) {
            if (line.at(i).is("in") && isPaper(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaper(int at) {
        for (int i = at; i < at + PAPER_NOUN_REACH; i++) {
            if (PAPERS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** What somebody is named: "its president", "as president", "to be its president", past an apposition. */
    private @Nullable Post ofNamed(int at) {
        int next = line.at(at).is(",") ? afterApposition(at) : at;
        Post post = posts.startingAt(next);
        boolean led = next == at
                || line.at(next).is("as")
                || line.at(next).is("to")
                || line.at(next).is("its") && next > at + 1;
        return led || line.at(next).isTitle() ? post : null;
    }

    private int afterApposition(int comma) {
        for (int i = comma + 1; i < comma + LONGEST_APPOSITION; i++) {
            if (line.at(i).is(",")) {
                return i + 1;
            }
        }
        return comma + 1;
    }

    /** A company appoints who works or worked elsewhere: she joins it. */
    private List<RoleFinding> appointing(Cue cue, Subject subject, Post post) {
        Organization of = places.ofTitle(post.from());
        boolean named = of != null && of.at() >= cue.to() && line.at(of.at()).isCompany();
        Organization hirer = named ? of : hirers.of(cue.from());
        Organization place = hirer == null ? of : hirer;
        return place == null ? becoming(cue, subject, post) : becoming(cue, subject, post, place);
    }

    /** "Announced Bell as its new CEO", "Bell was announced as CEO": nothing else that is announced. */
    private List<RoleFinding> announced(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        int as = row.isEmpty() ? cue.to() : row.get(row.size() - 1) + 1;
        return line.at(as).is("as") ? named(cue) : List.of();
    }

    /** "Orbit will go on, led by finance chief Ann Bell as CEO", "Orbit, which will be led by Ann Bell". */
    private List<RoleFinding> led(Cue cue) {
        List<Integer> row = taken.at(cue.to());
        int end = row.isEmpty() ? 0 : row.get(row.size() - 1) + 1;
        Post post = row.size() == 1 && line.at(end).is("as") ? posts.startingAt(end + 1) : null;
        return post == null ? leading(cue, people.subject(row)) : becoming(cue, people.subject(row), post);
    }

    /** "Orbit, which will be led by Ann Bell". */
    private List<RoleFinding> leading(Cue cue, Subject subject) {
        int verb = cue.from() - 2;
        verb = line.at(verb).is("now") ? verb - 1 : verb;
        boolean ahead = line.at(verb).is("will");
        int company = line.at(verb - 1).is("which") ? verb - 2 : verb - 1;
        company = line.at(company).is(",") ? company - 1 : company;
        Organization place = ahead && line.at(company).isCompany() ? line.organization(company) : null;
        return place == null ? List.of() : becoming(cue, subject, place);
    }

    /** "The appointment of Bell as CEO", "Bell's promotion to president of Orbit". */
    private List<RoleFinding> noun(Cue cue) {
        int owner = ownerOf(cue);
        if (owner >= 0) {
            Post post = posts.startingAt(cue.to());
            return post == null ? List.of() : becoming(cue, people.subject(List.of(owner)), post);
        }
        List<Integer> row = line.at(cue.to()).is("of") ? taken.at(cue.to() + 1) : List.of();
        Post post = row.isEmpty() ? null : ofNamed(row.get(row.size() - 1) + 1);
        return post == null ? List.of() : appointing(cue, people.subject(row), post);
    }
}
