/** Half a year of made-up training for the scripted gateway, the same on every start of a day. */

const DAY_MS = 86_400_000;
const ZONE = 'Europe/Zurich';

/** @returns the ISO date of an instant */
export function isoDay(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}

/** @returns midday of the Monday of the week that an instant lies in */
export function monday(ms) {
  const day = new Date(`${isoDay(ms)}T12:00:00Z`);
  return day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS;
}

/** Exercise: id, name, sets, reps low and high, load at the start, gain a week. */
const E = (exerciseId, name, sets, low, high, kg, gain) => ({
  exerciseId,
  name,
  sets,
  low,
  high,
  kg,
  gain,
});

/** The sessions of a week, by the days after Monday. */
export const SESSIONS = [
  {
    after: 0,
    name: 'Lower A',
    minutes: 58,
    exercises: [
      E('Barbell_Squat', 'Barbell Squat', 4, 5, 8, 85, 1.1),
      E('Romanian_Deadlift', 'Romanian Deadlift', 3, 8, 10, 75, 0.9),
      E('Leg_Press', 'Leg Press', 3, 10, 12, 130, 2),
      E('Lying_Leg_Curls', 'Lying Leg Curls', 3, 10, 15, 35, 0.3),
      E('Standing_Calf_Raises', 'Standing Calf Raises', 3, 10, 15, 60, 0.6),
      E('Plank', 'Plank', 2, 0, 0, 0, 0),
    ],
  },
  {
    after: 1,
    name: 'Upper A',
    minutes: 62,
    exercises: [
      E('Barbell_Bench_Press_-_Medium_Grip', 'Barbell Bench Press - Medium Grip', 4, 5, 8, 65, 0.7),
      E('Bent_Over_Barbell_Row', 'Bent Over Barbell Row', 4, 6, 10, 55, 0.7),
      E('Standing_Military_Press', 'Standing Military Press', 3, 6, 8, 40, 0.4),
      E('Wide-Grip_Lat_Pulldown', 'Wide-Grip Lat Pulldown', 3, 8, 12, 50, 0.5),
      E('Side_Lateral_Raise', 'Side Lateral Raise', 3, 12, 15, 8, 0.08),
    ],
  },
  {
    after: 3,
    name: 'Lower B',
    minutes: 55,
    exercises: [
      E('Barbell_Deadlift', 'Barbell Deadlift', 3, 3, 6, 110, 1.2),
      E('Front_Barbell_Squat', 'Front Barbell Squat', 3, 6, 8, 60, 0.8),
      E('Barbell_Hip_Thrust', 'Barbell Hip Thrust', 3, 8, 12, 90, 1.3),
      E('Seated_Leg_Curl', 'Seated Leg Curl', 3, 10, 15, 40, 0.4),
    ],
  },
  {
    after: 4,
    name: 'Upper B',
    minutes: 60,
    exercises: [
      E('Incline_Dumbbell_Press', 'Incline Dumbbell Press', 4, 8, 10, 24, 0.25),
      E('Pullups', 'Pullups', 4, 5, 8, 0, 0),
      E('Seated_Cable_Rows', 'Seated Cable Rows', 3, 8, 12, 55, 0.5),
      E('Triceps_Pushdown', 'Triceps Pushdown', 3, 10, 15, 25, 0.3),
      E('Barbell_Curl', 'Barbell Curl', 3, 8, 12, 27.5, 0.25),
    ],
  },
];

/** The same numbers on every start: a season looks real, but is not random. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const step = (kg, size) => Math.round(kg / size) * size;

/** @returns the load of an exercise in a week of the season, in kilograms */
export function loadOf(exercise, week) {
  if (exercise.kg === 0) return 0;
  const deload = week % 5 === 1 ? 0.9 : 1;
  return step((exercise.kg + exercise.gain * week) * deload, exercise.kg < 20 ? 1 : 2.5);
}

/** @returns the events of a season that ends now, oldest first */
export function season(weeks, now = Date.now()) {
  const random = dice(7);
  const events = [];
  let place = 0;
  const put = (type, at, payload) => {
    place += 1;
    events.push({
      eventId: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      cursor: String(place),
      type,
      source: 'APP',
      zoneId: ZONE,
      occurredAt: new Date(at).toISOString(),
      payload,
    });
  };
  const start = monday(now) - weeks * 7 * DAY_MS;
  for (let week = 0; week <= weeks; week += 1) {
    const begins = start + week * 7 * DAY_MS;
    put('BodyweightLogged', begins - 5 * 3_600_000, {
      load: { value: Math.round((78 + week * 0.12 + random()) * 10) / 10, unit: 'kg' },
    });
    for (const session of SESSIONS) {
      const at = begins + session.after * DAY_MS + 5 * 3_600_000;
      if (at > now - 3_600_000 || isoDay(at) === isoDay(now) || random() < 0.08) continue;
      workout(put, session, week, at, random);
    }
  }
  return events;
}

function workout(put, session, week, at, random) {
  const workoutId = `w-${isoDay(at)}`;
  put('WorkoutStarted', at, { workoutId, name: session.name });
  let minute = 4;
  for (const exercise of session.exercises) {
    for (let set = 0; set < exercise.sets; set += 1) {
      const { exerciseId, name: exerciseName, low, high } = exercise;
      const kg = loadOf(exercise, week);
      const timed = high === 0;
      const reps = low + Math.floor(random() * (high - low + 1)) - (set > 2 ? 1 : 0);
      put('SetLogged', at + minute * 60_000, {
        setId: `${workoutId}-${exerciseId}-${set}`,
        workoutId,
        exerciseId,
        exerciseName,
        setIndex: set,
        setType: 'WORKING',
        ...(kg > 0 ? { load: { value: kg, unit: 'kg' } } : {}),
        ...(timed ? { durationSeconds: 60 + set * 10 } : { reps: Math.max(1, reps) }),
        ...(random() < 0.6 && !timed ? { rpe: 7 + Math.floor(random() * 5) / 2 } : {}),
      });
      minute += 3;
    }
  }
  put('WorkoutCompleted', at + (minute + 2) * 60_000, { workoutId, sessionRpe: 7 });
}
