package parallax.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What this program reads articles by: its name changes whenever the code or the lists that read them do. */
@Component
class Edition {

    private static final List<String> READING = List.of("text", "extraction", "rules", "comparison");

    private final Supplier<String> name = SingletonSupplier.of(Edition::hash);

    /** Hexadecimal SHA-256 of everything that has a say in a reading or in what it is compared with. */
    String name() {
        return name.get();
    }

    private static String hash() {
        MessageDigest digest = sha256();
        try {
            for (String part : READING) {
                for (Resource resource : resources(part)) {
                    digest.update(resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own files cannot be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Resource> resources(String part) throws IOException {
        String everything = "classpath*:parallax/" + part + "/**/*.*";
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(everything))
                .sorted(Comparator.comparing(Edition::path))
                .toList();
    }

    /** The path within the program, wherever that lies. */
    private static String path(Resource resource) {
        String address = String.valueOf(resource);
        return address.substring(address.lastIndexOf("parallax/"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
