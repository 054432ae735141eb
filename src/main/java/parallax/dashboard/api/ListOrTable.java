package parallax.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.BadParameter;

/**
 * One route, two answers: JSON by the page, or everything as CSV where {@code Accept} or {@code format} ask for it.
 *
 * @param <L> a page of the list
 */
abstract class ListOrTable<L> {

    private static final String CSV = "text/csv";

    private final String file;

    /** {@code file}: as what a browser keeps the table. */
    ListOrTable(String file) {
        this.file = file;
    }

    abstract L list(Asked asked);

    /** Writes all lines of the table; what is asked is understood before anything is written. */
    abstract Table table(Asked asked);

    /** Lines that are ready to be written. */
    @FunctionalInterface
    interface Table {
        void writeTo(Writer out);
    }

    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    final L list(HttpServletRequest request) {
        return list(Asked.of(request.getParameterMap()));
    }

    @GetMapping(params = "!format", produces = CSV)
    final void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(table(Asked.of(request.getParameterMap())), response);
    }

    @GetMapping(params = "format=csv")
    final void tableByName(HttpServletRequest request, HttpServletResponse response) throws IOException {
        table(request, response);
    }

    @GetMapping(params = "format")
    final L listByName(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        String format = asked.words("format");
        if (!format.isEmpty() && !format.equals("json")) {
            throw new BadParameter("format", format, "json or csv");
        }
        return list(asked);
    }

    private void write(Table table, HttpServletResponse response) throws IOException {
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        PrintWriter out = response.getWriter();
        table.writeTo(out);
        out.flush();
    }
}
