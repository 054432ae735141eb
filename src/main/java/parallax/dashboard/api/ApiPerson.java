package parallax.dashboard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.PersonSummary;

/** A person as an item of a list. */
record ApiPerson(String slug, String name, List<ApiRole> roles, long articles, long quotes) {

    record ApiRole(
            String title,
            @Nullable String organization,
            @Nullable String company,
            String change,
            String article,
            int start,
            int end) {}

    static ApiPerson of(PersonSummary person) {
        return new ApiPerson(
                person.slug(),
                person.name(),
                person.roles().stream()
                        .map(role -> new ApiRole(
                                role.title(),
                                role.organization(),
                                role.company(),
                                role.change().name(),
                                role.article(),
                                role.start(),
                                role.end()))
                        .toList(),
                person.articles(),
                person.quotes());
    }
}
