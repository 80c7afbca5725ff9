package org.jiuzhu.benchmarks.workload;

import com.google.common.collect.ImmutableList;

/**
 * A family that applies: plain values, all of them known.
 *
 * @param number which of the families it is
 * @param urban whether the urban standards count
 * @param housingCount how many dwellings it owns
 * @param assets financial assets in fen
 * @param medical self-paid medical expenditure over twelve months, in fen
 * @param education self-paid education expenditure over twelve months, in fen
 * @param suddenEvent whether a sudden event happened
 * @param previouslyOnDibao whether it drew dibao before
 * @param monthsSinceRise the months since its income rose
 * @param disputed whether the application is disputed
 * @param members one to six members
 */
public record Family(
        int number,
        boolean urban,
        int housingCount,
        long assets,
        long medical,
        long education,
        boolean suddenEvent,
        boolean previouslyOnDibao,
        int monthsSinceRise,
        boolean disputed,
        ImmutableList<Person> members) {}
