package dev.trainer2.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Class data archives: a JVM maps its classes as they were parsed and verified before, instead of reading hundreds of jars. The
 * first run writes its archive when it ends; one that does not fit the jars or the JDK any more is passed over and written anew.
 */
final class ClassData {
    private ClassData() {}

    /**
     * Returns the options of a JVM whose class path has jars only.
     *
     * @param name of the archive; one for each class path
     */
    static List<String> options(Layout layout, String name) {
        Path archive = layout.classData().resolve(name + ".jsa");
        try {
            Files.createDirectories(layout.classData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off");
    }
}
