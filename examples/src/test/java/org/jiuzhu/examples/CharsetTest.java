package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output is UTF-8 and in the language that was asked for, whatever the machine is set to. */
final class CharsetTest {

    @TempDir
    Path folder;

    @Test
    void the_machine_has_no_say_in_the_output() throws IOException, InterruptedException {
        String expected = Run.of(Run.sample("xinxiang-dibao-in-work")).out();
        assertThat(run("C", "US-ASCII", "en", "US")).isEqualTo(expected);
        assertThat(run("C", "GBK", "ar", "EG")).isEqualTo(expected);
    }

    private String run(String locale, String charset, String language, String country)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Assess.class.getName(),
                        Run.sample("xinxiang-dibao-in-work"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        assertThat(builder.start().waitFor()).isZero();
        assertThat(err).as("nothing logs").isEmptyFile();
        return Files.readString(out, UTF_8);
    }
}
