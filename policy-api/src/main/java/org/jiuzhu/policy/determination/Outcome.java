package org.jiuzhu.policy.determination;

import java.util.Optional;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;

/**
 * The bare result for one programme and one subject.
 *
 * @param programme the programme
 * @param subject the path of the subject: {@code household} or {@code household.members[a]}
 * @param status what is determined
 * @param benefit what is given; empty only where the status is {@link Status#NOT_ELIGIBLE}
 * @param <B> what the programme gives
 */
public record Outcome<B extends Benefit>(Programme<B> programme, String subject, Status status, Optional<B> benefit) {}
