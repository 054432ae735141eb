package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of, up to a place in the text: what a description or a pronoun can mean there. */
final class Context {

    private static final int REACH = 3;
    private static final int CROWD = 40;

    private final @Nullable Member protagonist;
    private final List<List<Member>> before = new ArrayList<>();
    private final List<@Nullable Member> openers = new ArrayList<>();
    private List<Member> here = new ArrayList<>();
    private @Nullable Member opener;

    Context(List<Place> places) {
        Member most = null;
        for (Place place : places) {
            if (place.member().isCompany() && (most == null || place.member().count() > most.count())) {
                most = place.member();
            }
        }
        this.protagonist = most;
    }

    void add(Member member) {
        if (here.size() == CROWD) {
            here.remove(0);
        }
        here.add(member);
    }

    /** Takes note that the sentence says of {@code member}, named first in it, what it does. */
    void open(Member member) {
        opener = member;
    }

    void endSentence() {
        before.add(here);
        openers.add(opener);
        here = new ArrayList<>();
        opener = null;
    }

    /** Those that suit among the named of the current sentence, without repetitions. */
    List<Member> here(Predicate<Member> suits) {
        return distinct(here, suits);
    }

    /** The one that suits in the last sentence that names one; the subject where there are several. */
    @Nullable
    Member before(Predicate<Member> suits) {
        for (int back = 1; back <= REACH && back <= before.size(); back++) {
            List<Member> sentence = distinct(before.get(before.size() - back), suits);
            if (sentence.size() == 1) {
                return sentence.get(0);
            }
            if (sentence.size() > 1) {
                Member subject = openers.get(openers.size() - back);
                if (subject != null && sentence.contains(subject)) {
                    return subject;
                }
                if (protagonist != null && sentence.contains(protagonist)) {
                    return protagonist;
                }
                return sentence.size() == 2 ? sentence.get(0) : null;
            }
        }
        return null;
    }

    /** The only one that suits in the last sentence that names any. */
    @Nullable
    Member onlyBefore(Predicate<Member> suits) {
        for (int back = 1; back <= REACH && back <= before.size(); back++) {
            List<Member> sentence = distinct(before.get(before.size() - back), suits);
            if (!sentence.isEmpty()) {
                return sentence.size() == 1 ? sentence.get(0) : null;
            }
        }
        return null;
    }

    @Nullable
    Member protagonist(Predicate<Member> suits) {
        return protagonist != null && suits.test(protagonist) ? protagonist : null;
    }

    private static List<Member> distinct(List<Member> members, Predicate<Member> suits) {
        List<Member> distinct = new ArrayList<>();
        for (Member member : members) {
            if (suits.test(member) && !distinct.contains(member)) {
                distinct.add(member);
            }
        }
        return distinct;
    }
}
