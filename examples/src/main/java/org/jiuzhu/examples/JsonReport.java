package org.jiuzhu.examples;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import org.jiuzhu.policy.json.AssessmentJson;

/** One JSON array of all assessments, in the order of the files. */
final class JsonReport implements Report {

    private final PrintStream out;
    private final boolean explained;
    private boolean begun;

    JsonReport(PrintStream out, boolean explained) {
        this.out = out;
        this.explained = explained;
    }

    @Override
    public void add(Assessed assessed) {
        StringBuilder json = new StringBuilder();
        AssessmentJson.write(assessed.assessment(), explained ? assessed.explanations() : ImmutableMap.of(), json);
        out.print(begun ? ",\n" : "[\n");
        out.print(json.toString().stripTrailing());
        begun = true;
    }

    @Override
    public void end() {
        out.print(begun ? "\n]\n" : "[]\n");
    }
}
