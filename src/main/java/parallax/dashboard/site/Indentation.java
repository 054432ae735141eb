package parallax.dashboard.site;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Sends pages without the indentation of their templates: a table repeats it in every cell.
 *
 * <p>Lines stay lines, so that no page looks different, not even where line breaks are shown.
 */
@Component
final class Indentation extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1_000;

    Indentation() {
        super("indentation");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Dropping.class, LAST));
    }

    /** Drops the blanks beside a line break between two tags. Made by the template engine, one a page. */
    public static final class Dropping extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            super.handleText(
                    isIndentation(text) ? getContext().getModelFactory().createText(breaks(text)) : text);
        }

        private static boolean isIndentation(CharSequence text) {
            boolean breaks = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                    return false;
                }
                breaks |= c == '\n';
            }
            return breaks && text.length() > 1;
        }

        private static String breaks(CharSequence text) {
            StringBuilder breaks = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    breaks.append('\n');
                }
            }
            return breaks.toString();
        }
    }
}
