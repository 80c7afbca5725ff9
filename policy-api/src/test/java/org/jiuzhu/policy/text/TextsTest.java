package org.jiuzhu.policy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_label_speaks_both_languages() {
        Label label = Label.of("低保", "dibao");
        assertThat(label.in(Language.ZH)).isEqualTo("低保");
        assertThat(label.in(Language.EN)).isEqualTo("dibao");
    }

    @Test
    void a_label_lacks_neither_language() {
        assertThatIllegalArgumentException().isThrownBy(() -> Label.of("", "dibao"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("低保", " "))
                .withMessageContaining("both languages");
    }

    @Test
    void a_clause_is_cited_by_number_and_place() {
        Text text = new Text("57号", Label.of("办法", "measures"), "民发〔2021〕57号", Period.from("2021-07-01"));
        assertThat(text.clause("§13").cite()).isEqualTo("民发〔2021〕57号 §13");
        assertThatIllegalArgumentException().isThrownBy(() -> text.clause(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text("", Label.of("办法", "measures"), "1", Period.ALWAYS));
    }

    @Test
    void only_may_and_encouraged_leave_discretion() {
        assertThat(Strength.MAY.leavesDiscretion()).isTrue();
        assertThat(Strength.ENCOURAGED.leavesDiscretion()).isTrue();
        assertThat(Strength.SHALL.leavesDiscretion()).isFalse();
        assertThat(Strength.IN_PRINCIPLE.leavesDiscretion()).isFalse();
    }
}
