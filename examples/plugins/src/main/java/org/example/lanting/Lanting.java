package org.example.lanting;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/** Lanting (兰亭市), a city that is made up, and its law of lists. */
public final class Lanting implements Jurisdiction {

    /** The courses that a member takes or has taken. */
    public static final Relation<Member, Course> COURSES =
            Member.ENTITY.list("lantingCourses", Course.ENTITY, "培训课程", "courses");

    /** The families that live under the roof of a household. */
    public static final Relation<Household, Family> FAMILIES =
            Household.ENTITY.list("lantingFamilies", Family.ENTITY, "同住的小家庭", "families under the roof");

    /** The family that a member belongs to. */
    public static final Reference<Member, Family> FAMILY =
            Member.ENTITY.reference("lantingFamily", FAMILIES, "所属小家庭", "family of the member");

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(), Training.class, Schooling.class, OwnStove.class)
            .inOrderOf(LantingText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Lanting() {}

    @Override
    public Place place() {
        return Place.of("990500");
    }

    @Override
    public Label name() {
        return Label.of("兰亭市", "Lanting");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2024, 12, 31);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return PROVISIONS.rules();
    }

    @Override
    public ImmutableList<Unruled> unruled() {
        return PROVISIONS.unruled();
    }

    @Override
    public ImmutableList<Register> registers() {
        return ImmutableList.of(LantingText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(Training.PROGRAMME, Schooling.STUDY, Schooling.TRAVEL, OwnStove.PROGRAMME);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.of(
                Course.BEGUN_ON, Course.FEE, Course.COMPLETED, Family.SINCE, Family.REGISTERED_ON, FAMILY);
    }

    @Override
    public ImmutableList<Relation<?, ?>> lists() {
        return ImmutableList.of(COURSES, FAMILIES);
    }
}
