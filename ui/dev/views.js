/** What the scripted gateway tells about its made-up log: state, fatigue, reviews. */
import { isoDay, monday, SESSIONS } from './season.js';

const DAY_MS = 86_400_000;

function e1rm({ load, reps, rpe }) {
  if (load === undefined || reps === undefined || reps > 12) return 0;
  return load.value * (1 + (reps + (rpe === undefined ? 0 : (10 - rpe) * 0.5)) / 30);
}

/** The workouts of a log with the sets that stand, oldest first. */
export function workouts(log) {
  const removed = new Set(
    log.filter(({ type }) => type === 'SetRemoved').map(({ payload }) => payload.setId),
  );
  const corrected = new Map(
    log
      .filter(({ type }) => type === 'SetCorrected')
      .map(({ payload }) => [payload.setId, payload]),
  );
  const all = new Map();
  const of = (workoutId, event) => {
    if (!all.has(workoutId)) {
      all.set(workoutId, { workoutId, startedAt: event.occurredAt, sets: [], done: false });
    }
    return all.get(workoutId);
  };
  for (const event of log) {
    const { type, payload } = event;
    if (type === 'WorkoutStarted') of(payload.workoutId, event).name = payload.name;
    if (type === 'WorkoutCompleted') of(payload.workoutId, event).done = true;
    if (type === 'SetLogged' && !removed.has(payload.setId)) {
      of(payload.workoutId, event).sets.push(corrected.get(payload.setId) ?? payload);
    }
  }
  return [...all.values()];
}

const isWork = ({ setType }) => setType !== 'WARMUP';
const tonnage = (sets) =>
  sets.filter(isWork).reduce((sum, { load, reps }) => sum + (load?.value ?? 0) * (reps ?? 0), 0);

/** @returns the body of `GET /state` without the profile */
export function stateOf(log) {
  const all = workouts(log);
  const open = all.findLast(({ done }) => !done);
  const past = all.filter(({ sets }) => sets.length > 0);
  const byExercise = new Map();
  for (const { sets, startedAt, done } of all) {
    if (!done) continue;
    for (const exerciseId of new Set(sets.map((set) => set.exerciseId))) {
      const own = sets.filter((set) => set.exerciseId === exerciseId);
      const kept = [
        ...(byExercise.get(exerciseId) ?? []),
        { exerciseId, day: startedAt.slice(0, 10), sets: own },
      ];
      byExercise.set(exerciseId, kept.slice(-5));
    }
  }
  const weight = log.findLast(({ type }) => type === 'BodyweightLogged');
  return {
    counts: {
      events: log.length,
      workouts: past.length,
      workSets: past.reduce((sum, { sets }) => sum + sets.filter(isWork).length, 0),
      tonnageKg: past.reduce((sum, { sets }) => sum + tonnage(sets), 0),
    },
    currentWorkout: open ?? null,
    recentWorkouts: past
      .toReversed()
      .slice(0, 20)
      .map(({ workoutId, name, startedAt, sets }) => ({
        workoutId,
        name,
        startedAt,
        workSets: sets.filter(isWork).length,
        tonnageKg: tonnage(sets),
        exercises: [...new Set(sets.map(({ exerciseName }) => exerciseName))],
      })),
    bodyweight:
      weight === undefined ? null : { ...weight.payload.load, occurredAt: weight.occurredAt },
    lastSessions: [...byExercise.values()].flat(),
  };
}

/** @returns every exercise with the best estimate of each workout */
export function liftsOf(log) {
  const lifts = new Map();
  for (const { workoutId, startedAt, sets } of workouts(log)) {
    for (const set of sets.filter(isWork)) {
      const { exerciseName, load, reps, rpe } = set;
      const exercise = set.exerciseId ?? exerciseName.trim().toLowerCase();
      const lift = lifts.get(exercise) ?? { exercise, exerciseName, best: [], days: [] };
      lifts.set(exercise, lift);
      const day = {
        setId: set.setId,
        date: startedAt.slice(0, 10),
        workoutId,
        method: rpe === undefined ? 'EPLEY' : 'RTS',
      };
      if (e1rm(set) > 0) lift.days.push({ ...day, e1rmKg: e1rm(set) });
      lift.last = { date: day.date, sets: [{ load, reps, rpe }] };
    }
  }
  return [...lifts.values()];
}

/** @returns the body of `GET /workouts/{id}`; undefined where there is none */
export function workoutRow(log, id) {
  const found = workouts(log).find(({ workoutId, sets }) => workoutId === id && sets.length > 0);
  if (found === undefined) return undefined;
  const { workoutId, name, startedAt, sets } = found;
  return {
    ...{ workoutId, name, startedAt, records: [] },
    workSets: sets.filter(isWork).length,
    tonnageKg: tonnage(sets),
    sets: sets.map((set) => ({ ...set, e1rmKg: isWork(set) ? e1rm(set) || null : null })),
  };
}

/** @returns the body of `GET /fatigue` from a day on */
export function fatigueOf(log, from) {
  const loads = new Map();
  for (const { startedAt, sets } of workouts(log)) {
    const day = startedAt.slice(0, 10);
    loads.set(day, (loads.get(day) ?? 0) + sets.filter(isWork).length * 19);
  }
  const first = [...loads.keys()].sort()[0];
  const days = [];
  let [atl, ctl] = [200, 180];
  if (first !== undefined) {
    for (let at = Date.parse(first); at <= Date.now(); at += DAY_MS) {
      const load = loads.get(isoDay(at)) ?? 0;
      atl += ((load - atl) * 2) / 8;
      ctl += ((load - ctl) * 2) / 29;
      days.push({ date: isoDay(at), load, atl, ctl, balance: ctl - atl, status: 'BALANCED' });
    }
  }
  const readiness = log
    .filter(({ type }) => type === 'ReadinessCheckedIn')
    .map(({ payload }) => {
      const parts = [
        payload.sleepHours === undefined ? null : Math.min(1, (payload.sleepHours - 5) / 3),
        payload.soreness === undefined ? null : 1 - payload.soreness / 10,
        payload.stress === undefined ? null : 1 - payload.stress / 10,
        payload.motivation === undefined ? null : payload.motivation / 10,
      ].filter((part) => part !== null);
      const score = (parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length)) * 100;
      const band =
        score >= 80 ? 'PUSH' : score >= 60 ? 'NORMAL' : score >= 40 ? 'REDUCE' : 'RECOVER';
      return { date: payload.date, score, band, basis: ['sleep', 'soreness'] };
    });
  return { days: days.filter(({ date }) => date >= from), readiness, signals: [] };
}

/** ISO week of an instant on a Monday. */
function weekName(ms) {
  const thursday = new Date(ms + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const first = monday(Date.UTC(year, 0, 4, 12));
  return `${year}-W${String(Math.round((ms - first) / (7 * DAY_MS)) + 1).padStart(2, '0')}`;
}

const LANDMARKS = {
  chest: [6, 16, 24],
  back: [8, 20, 26],
  quads: [6, 14, 18],
  hamstrings: [4, 8, 14],
  glutes: [0, 12, 16],
  triceps: [6, 14, 18],
  biceps: [8, 20, 26],
  front_delts: [0, 8, 12],
  side_delts: [8, 24, 30],
  rear_delts: [6, 16, 22],
  calves: [8, 16, 20],
  abs: [0, 20, 25],
};

/** @returns the reviews of every week, oldest first */
export function reviewsOf(log, from = '') {
  const all = workouts(log);
  if (all.length === 0) return [];
  const best = new Map();
  const reviews = [];
  let streakWeeks = 0;
  for (let at = monday(Date.parse(all[0].startedAt)); at <= Date.now(); at += 7 * DAY_MS) {
    const week = all.filter(({ startedAt }) => monday(Date.parse(startedAt)) === at);
    const sets = week.flatMap((one) => one.sets.filter(isWork));
    const records = [];
    for (const set of sets) {
      const value = e1rm(set);
      const before = best.get(set.exerciseName);
      if (before !== undefined && value > before + 0.5) {
        const known = records.find(({ exercise }) => exercise === set.exerciseName);
        if (known === undefined) {
          records.push({ exercise: set.exerciseName, e1rmKg: value, previousKg: before });
        } else known.e1rmKg = value;
      }
      if (value > (before ?? 0)) best.set(set.exerciseName, value);
    }
    if (week.length > 0) streakWeeks += 1;
    const share = week.length / SESSIONS.length;
    reviews.push({
      week: weekName(at),
      revision: 1,
      final: at + 7 * DAY_MS < Date.now(),
      sessions: week.length,
      plannedSessions: SESSIONS.length,
      plannedDone: week.length,
      workSets: sets.length,
      tonnageKg: tonnage(sets),
      meanRpe: 7.8,
      rpeCoverage: 0.6,
      muscles: Object.entries(LANDMARKS).map(([muscle, [mev, mav, mrv]]) => {
        const hardSets = Math.round(mav * share * (0.6 + (muscle.length % 5) * 0.12) * 2) / 2;
        const status =
          hardSets < mev ? 'UNDER' : hardSets < mav ? 'BUILDING' : hardSets < mrv ? 'PEAK' : 'OVER';
        return { muscle, hardSets, mev, mav, mrv, status };
      }),
      unmapped: [],
      records: records.slice(0, 3),
      load: {
        start: { atl: 210, ctl: 190, balance: -20 },
        end: { atl: 205, ctl: 194, balance: -11 },
      },
      monotony: 1.1,
      strain: 1560,
      readinessMean: 71,
      streakWeeks,
      signals: [],
      focus: {
        what: 'Two more sets for the side delts',
        why: 'They had 6 hard sets last week; growth begins at 8.',
      },
    });
  }
  return reviews.filter(({ week }) => week >= from);
}
