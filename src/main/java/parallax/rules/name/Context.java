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
    private final List<List<Named>> before = new ArrayList<>();
    private final List<@Nullable Member> openers = new ArrayList<>();
    private List<Named> here = new ArrayList<>();
    private @Nullable Member opener;

    /** One that is spoken of, and how near it stands to what the sentence is about. */
    private record Named(Member member, Sideline sideline) {}

    Context(List<Place> places) {
        Member most = null;
        for (Place place : places) {
            if (place.member().isCompany() && (most == null || place.member().count() > most.count())) {
                most = place.member();
            }
        }
        this.protagonist = most;
    }

    void add(Member member, Sideline sideline) {
        if (here.size() == CROWD) {
            here.remove(0);
        }
        here.add(new Named(member, sideline));
    }

    /** Takes note that the sentence says of {@code member}, the first that it names so, what it does. */
    void open(Member member) {
        opener = opener == null ? member : opener;
    }

    void endSentence() {
        before.add(here);
        openers.add(opener);
        here = new ArrayList<>();
        opener = null;
    }

    /** Those that suit among the named of the current sentence, without repetitions. */
    List<Member> here(Predicate<Member> suits) {
        return distinct(here, suits, Sideline.FULL);
    }

    /** The same without those that are named beside what the sentence is about. */
    List<Member> inTheMiddle(Predicate<Member> suits) {
        List<Member> middle = distinct(here, suits, Sideline.BRIEF);
        if (opener != null && suits.test(opener) && !middle.contains(opener)) {
            middle.add(opener);
        }
        return middle;
    }

    /**
     * The one that suits in the last sentence that names one in its own right, or else beside what it is about; where there
     * are several, the one that fits alone, or the subject.
     */
    @Nullable
    Member before(Predicate<Member> suits, Predicate<Member> fits) {
        Member middle = before(suits, fits, Sideline.BRIEF);
        return middle != null ? middle : before(suits, fits, Sideline.FULL);
    }

    /** The one that suits in the last sentence that names one, in whatever way; the subject where there are several. */
    @Nullable
    Member last(Predicate<Member> suits) {
        return before(suits, suits, Sideline.FULL);
    }

    private @Nullable Member before(Predicate<Member> suits, Predicate<Member> fits, Sideline most) {
        boolean passed = false;
        for (int back = 1; back <= REACH && back <= before.size(); back++) {
            List<Named> named = before.get(before.size() - back);
            List<Member> middle = distinct(named, suits, Sideline.NONE);
            List<Member> sentence = middle.isEmpty() ? distinct(named, suits, most) : middle;
            List<Member> fitting = sentence.stream().filter(fits).toList();
            Member subject = openers.get(openers.size() - back);
            if (passed && !sentence.isEmpty() && !sentence.contains(subject)) {
                Member focus = protagonist(suits);
                return focus != null ? focus : sentence.get(0);
            }
            if (sentence.size() == 1 || fitting.size() == 1) {
                return sentence.size() == 1 ? sentence.get(0) : fitting.get(0);
            }
            if (sentence.size() > 1) {
                return ofSeveral(sentence, subject);
            }
            passed |= !distinct(named, suits, Sideline.FULL).isEmpty();
        }
        return null;
    }

    private @Nullable Member ofSeveral(List<Member> sentence, @Nullable Member subject) {
        if (subject != null && sentence.contains(subject)) {
            return subject;
        }
        if (protagonist != null && sentence.contains(protagonist)) {
            return protagonist;
        }
        return sentence.size() == 2 ? sentence.get(0) : null;
    }

    /** The only one that suits in the last sentence that names any. */
    @Nullable
    Member onlyBefore(Predicate<Member> suits) {
        for (int back = 1; back <= REACH && back <= before.size(); back++) {
            List<Member> sentence = distinct(before.get(before.size() - back), suits, Sideline.FULL);
            if (!sentence.isEmpty()) {
                return sentence.size() == 1 ? sentence.get(0) : null;
            }
        }
        return null;
    }

    /** Whether no company is named more often. */
    boolean isProtagonist(Member member) {
        return member.equals(protagonist);
    }

    @Nullable
    Member protagonist(Predicate<Member> suits) {
        return protagonist != null && suits.test(protagonist) ? protagonist : null;
    }

    private static List<Member> distinct(List<Named> named, Predicate<Member> suits, Sideline most) {
        List<Member> distinct = new ArrayList<>();
        for (Named one : named) {
            if (one.sideline().compareTo(most) <= 0 && suits.test(one.member()) && !distinct.contains(one.member())) {
                distinct.add(one.member());
            }
        }
        return distinct;
    }
}
