package parallax.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks for an installed Chromium, where Debian, Ubuntu and Google's packages put it, or at {@code -Dbrowser=PATH}. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("The browser tests are required, and no Chromium is found");
        }
        System.err.printf("""

                ****************************************************************
                *  SKIPPED: %s needs Chromium.
                *  Install it (apt-get install chromium) or name one: -Dbrowser=PATH
                ****************************************************************
                """, context.getDisplayName());
        return ConditionEvaluationResult.disabled("No Chromium is found");
    }

    static Optional<Path> chromium() {
        return Stream.of(
                        System.getProperty("browser", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
