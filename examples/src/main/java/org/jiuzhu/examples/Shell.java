package org.jiuzhu.examples;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the command line is read, and how its errors are told. */
final class Shell {

    private Shell() {}

    static int run(Assess command, PrintStream out, PrintStream err, String... arguments) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .registerConverter(Language.class, v -> choice(Language.class, v))
                .registerConverter(Assess.Format.class, v -> choice(Assess.Format.class, v))
                .registerConverter(LocalDate.class, Shell::day)
                .setParameterExceptionHandler((e, a) -> wrongUsage(e, errors))
                .setExecutionExceptionHandler((e, c, p) -> failed(e, errors))
                .execute(arguments);
    }

    private static int wrongUsage(ParameterException e, PrintWriter errors) {
        errors.println("assess: " + Plain.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, errors);
        errors.println("assess --help 查看用法 shows how it is used");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, PrintWriter errors) {
        if (e instanceof PolicyException) {
            errors.println("assess: " + Plain.of(String.valueOf(e.getMessage())));
        } else {
            e.printStackTrace(errors);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    // codes are written in lower case, as everywhere in files
    private static <E extends Enum<E>> E choice(Class<E> type, String given) {
        List<String> codes = Arrays.stream(type.getEnumConstants())
                .map(e -> Ascii.toLowerCase(e.name()))
                .toList();
        int found = codes.indexOf(given);
        if (found < 0) {
            throw new TypeConversionException("expected " + Joiner.on(" or ").join(codes) + ", not '" + given + "'");
        }
        return type.getEnumConstants()[found];
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day as 2022-03-01, not '" + given + "'");
        }
    }
}
