package parallax.rules.role;

import org.jspecify.annotations.Nullable;

/** Tells which company takes on somebody whom the article knows: not one where she was, nor the one that is bought. */
final class Employers {

    private final Line line;
    private final Known known;
    private final Hirers hirers;
    private final Workplaces workplaces;

    Employers(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.hirers = new Hirers(line, known);
        this.workplaces = new Workplaces(line, known);
    }

    /** Who takes her on; not the company where she works, where another is the sentence's subject. */
    @Nullable
    Organization of(Cue cue, int person) {
        Organization hirer = hirers.of(cue.from());
        String name = line.at(person).name();
        if (hirer == null && name != null && isThey(cue)) {
            return known.topics().mostNamed(known.careers().workplaces(name));
        }
        if (hirer != null && name != null && workplaces.isFormer(hirer, name)) {
            return workplaces.elsewhereBefore(name); // "the company has hired former Orbit president Bell"
        }
        if (hirer == null || name == null || !known.careers().worksAt(name, hirer.name()) || !isBringing(cue)) {
            return hirer;
        }
        for (int i = 0; i < cue.from(); i++) {
            String other = line.at(i).isCompany() ? line.at(i).name() : null;
            if (other != null
                    && !known.careers().workplaces(name).contains(other)
                    && line.at(i + 1).isWord()) {
                return new Organization(other, i);
            }
        }
        return hirer;
    }

    /** "They have hired Bell". */
    private boolean isThey(Cue cue) {
        int i = cue.from() - 1;
        while (Subjects.isFiller(line.at(i))) {
            i--;
        }
        return line.at(i).is("they");
    }

    /** "Bring on", "brought in": verbs of which a company that is bought is the subject, too. */
    private static boolean isBringing(Cue cue) {
        return cue.phrase().startsWith("bring") || cue.phrase().startsWith("brought");
    }
}
