package org.jiuzhu.examples;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Months;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the command line is read, and how its errors are told. */
final class Shell {

    private Shell() {}

    // kept, for a logger that nobody holds is forgotten with its level; Moneta says at first use which context it takes
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    /** Makes a command for where it prints to. */
    interface Command {
        Callable<Integer> printing(PrintStream out, PrintStream err);
    }

    /** Runs a command as the program of a process, and ends it. */
    static void main(Command command, String... arguments) {
        Locale.setDefault(Locale.ROOT);
        MONETA.setLevel(Level.WARNING);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(command.printing(out, err), out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    static int run(Callable<Integer> command, PrintStream out, PrintStream err, String... arguments) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(command);
        String name = line.getCommandName();
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .registerConverter(Language.class, v -> choice(Language.class, v))
                .registerConverter(Assess.Format.class, v -> choice(Assess.Format.class, v))
                .registerConverter(LocalDate.class, Shell::day)
                .registerConverter(Months.class, Shell::months)
                .setParameterExceptionHandler((e, a) -> wrongUsage(name, e, errors))
                .setExecutionExceptionHandler((e, c, p) -> failed(name, e, errors))
                .execute(arguments);
    }

    private static int wrongUsage(String name, ParameterException e, PrintWriter errors) {
        errors.println(name + ": " + Plain.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, errors);
        errors.println(name + " --help 查看用法 shows how it is used");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(String name, Exception e, PrintWriter errors) {
        if (e instanceof PolicyException) {
            errors.println(name + ": " + Plain.of(String.valueOf(e.getMessage())));
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

    private static Months months(String given) {
        try {
            return Months.of(given);
        } catch (PolicyException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day as 2022-03-01, not '" + given + "'");
        }
    }
}
