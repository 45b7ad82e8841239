/**
 * A scripted gateway for looking at the client without the backend: serves dist/ with the real
 * content security policy and plays one athlete from memory. Start it with `npm run dev:fake`.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { WebSocketServer } from 'ws';
import { decide, planCall, planAction } from './plans.js';
import { isoDay, season } from './season.js';
import { answerChat, loggerPanel } from './script.js';
import { fatigueOf, liftsOf, reviewsOf, stateOf, workoutRow } from './views.js';

const PORT = Number(process.env.PORT ?? 8080);
const DIST = new URL('../dist', import.meta.url).pathname;
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:";
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const athlete = {
  userId: 'u-1',
  signedIn: process.env.SIGNED_IN !== 'no',
  onboarded: process.env.ONBOARDED !== 'no',
};
const imports = new Map();
/** LOG=none starts with an empty log, as a new athlete has it. */
const log = process.env.LOG === 'none' ? [] : season(30);
if (log.length > 0 && process.env.READY !== 'no') {
  append('ReadinessCheckedIn', new Date().toISOString(), {
    date: isoDay(Date.now()),
    sleepHours: 7.5,
    soreness: 3,
    stress: 2,
    motivation: 8,
  });
}
let cursor = log.length;

const CATALOGUE = JSON.parse(
  readFileSync(
    new URL('../../event-schemas/src/main/resources/catalog/exercises.json', import.meta.url),
    'utf8',
  ),
).map(({ id, ...exercise }) => ({ exerciseId: id, ...exercise }));

function append(type, occurredAt, payload, eventId = randomUUID()) {
  const place = String(log.length + 1);
  log.push({
    eventId,
    cursor: place,
    type,
    source: 'APP',
    zoneId: 'Europe/Zurich',
    occurredAt,
    payload,
  });
}

function state() {
  return {
    userId: athlete.userId,
    cursor: String(cursor),
    profile: {
      displayName: 'Ada',
      unit: 'kg',
      zoneId: 'Europe/Zurich',
      onboarded: athlete.onboarded,
      goal: 'HYPERTROPHY',
      experience: 'INTERMEDIATE',
      daysPerWeek: 4,
      sessionMinutes: 60,
      equipment: ['barbell', 'dumbbell', 'cable', 'machine'],
    },
    ...stateOf(log),
  };
}

/** A page of the log, as `GET /events` answers it. */
function events(query) {
  const types = query.get('type')?.split(',');
  const after = Number(query.get('after') ?? 0);
  const limit = Number(query.get('limit') ?? 500);
  const found = log.filter(
    ({ type, cursor: at }) => (types === undefined || types.includes(type)) && Number(at) > after,
  );
  const page = found.slice(0, limit);
  return { events: page, next: found.length > limit ? page.at(-1).cursor : null };
}

/** @returns exercises whose names have all words asked for */
function exercises(query) {
  const words = (query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const equipment = query.get('equipment');
  return CATALOGUE.filter(
    (one) =>
      words.every((word) => one.name.toLowerCase().includes(word)) &&
      (equipment === null || one.equipment === equipment),
  );
}

function json(res, status, body) {
  res.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  });
  res.end(body === undefined ? '' : JSON.stringify(body));
}

function page(res, path) {
  const file = join(DIST, path === '/' ? 'index.html' : path);
  if (!existsSync(file)) return json(res, 404, { title: 'Not found' });
  res.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'text/plain',
    'content-security-policy': CSP,
  });
  res.end(readFileSync(file));
}

function importJob(id) {
  const job = imports.get(id);
  job.done = Math.min(480, job.done + 160);
  const report = {
    format: 'strong',
    unit: 'kg',
    zone: 'Europe/Zurich',
    rowsRead: 480,
    imported: job.dryRun ? 0 : 471,
    skipped: [
      { line: 17, reason: 'a rest timer, not a set' },
      { line: 204, reason: 'neither reps nor a duration' },
    ],
    unmapped: [{ exerciseName: 'Zercher Carry', sets: 6 }],
    workouts: 24,
    sets: 471,
    duplicates: 0,
  };
  const done = job.done >= 480;
  return {
    importId: id,
    status: done ? 'DONE' : 'RUNNING',
    progress: { done: job.done, total: 480 },
    dryRun: job.dryRun,
    report: done ? report : null,
  };
}

const server = createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => route(req, res, Buffer.concat(chunks).toString('latin1')));
});

function route(req, res, body) {
  const { pathname, searchParams } = new URL(req.url, 'http://x');
  if (pathname === '/auth/register' && JSON.parse(body).password.length < 10) {
    return json(res, 400, {
      code: 'INVALID',
      title: 'Not valid',
      errors: [{ path: 'password', message: 'Use at least 10 characters.' }],
    });
  }
  if (pathname === '/auth/register') return json(res, 201, {});
  if (pathname === '/auth/login' || pathname === '/auth/logout') {
    athlete.signedIn = pathname === '/auth/login';
    return json(res, 200, {});
  }
  if (pathname === '/auth/session') return json(res, 200, { signedIn: athlete.signedIn });
  if (pathname === '/state')
    return athlete.signedIn ? json(res, 200, state()) : json(res, 401, { code: 'UNAUTHENTICATED' });
  if (pathname === '/fatigue')
    return json(res, 200, fatigueOf(log, searchParams.get('from') ?? ''));
  if (pathname === '/lifts') return json(res, 200, { lifts: liftsOf(log) });
  if (pathname.startsWith('/workouts/')) {
    const row = workoutRow(log, decodeURIComponent(pathname.slice('/workouts/'.length)));
    return row === undefined ? json(res, 404, { code: 'WORKOUT_NOT_FOUND' }) : json(res, 200, row);
  }
  if (pathname.startsWith('/lifts/')) {
    const exercise = decodeURIComponent(pathname.slice('/lifts/'.length));
    const lift = liftsOf(log).find((one) => one.exercise === exercise);
    return lift === undefined ? json(res, 404, { code: 'LIFT_NOT_FOUND' }) : json(res, 200, lift);
  }
  if (pathname === '/weekly-reviews') {
    return json(res, 200, { reviews: reviewsOf(log, searchParams.get('from') ?? '') });
  }
  if (pathname.startsWith('/weekly-reviews/')) {
    const review = reviewsOf(log).find(({ week }) => pathname.endsWith(week));
    return review === undefined
      ? json(res, 404, { code: 'REVIEW_NOT_FOUND' })
      : json(res, 200, review);
  }
  if (pathname === '/events' && req.method === 'POST') {
    JSON.parse(body).events.forEach(take);
    everyone('state.updated', { views: ['state'] });
    return json(res, 200, { accepted: [] });
  }
  if (pathname === '/events' && searchParams.get('type') === 'PlanGenerated') {
    return json(res, 200, { events: planCall('/plan')[0] === 200 ? [{}] : [] });
  }
  if (pathname === '/events') return json(res, 200, events(searchParams));
  if (pathname === '/exercises') return json(res, 200, { exercises: exercises(searchParams) });
  if (pathname.endsWith('/decision')) return json(res, ...decide(JSON.parse(body), everyone));
  if (pathname.startsWith('/plan')) return json(res, ...planCall(pathname));
  if (pathname === '/imports') {
    const id = randomUUID();
    imports.set(id, { dryRun: /name="dryRun"\r\n\r\ntrue/.test(body), done: 0 });
    return json(res, 202, { importId: id });
  }
  if (pathname.startsWith('/imports/')) return json(res, 200, importJob(pathname.slice(9)));
  if (pathname.startsWith('/app')) return page(res, '/');
  return page(res, pathname);
}

/** Takes an event of the athlete into the log. */
function take({ type, occurredAt, payload, eventId }) {
  append(type, occurredAt, payload, eventId);
}

const lines = new Set();

/** Says something to every open page. */
function everyone(type, payload) {
  lines.forEach((send) => send(type, payload));
}

const sockets = new WebSocketServer({ server, path: '/realtime' });
sockets.on('connection', (socket) => {
  const send = (type, payload) => {
    cursor += 1;
    socket.send(
      JSON.stringify({
        type,
        id: randomUUID(),
        ts: new Date().toISOString(),
        cursor: String(cursor),
        payload,
      }),
    );
  };
  lines.add(send);
  socket.on('close', () => lines.delete(send));
  send('session.ready', { userId: athlete.userId, cursor: String(cursor), a2uiCatalogs: [] });
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    if (frame.type === 'ping') return send('pong', {});
    const action = frame.payload?.message?.action;
    if (action?.context?.reps === 999) {
      return send('error', {
        id: frame.id,
        code: 'INVALID',
        message: 'Nobody does 999 reps.',
        path: '/reps',
      });
    }
    setTimeout(() => send('ack', { id: frame.id, cursors: [String(cursor)] }), 150);
    if (frame.type === 'chat.send') return answerChat(frame, send, append);
    if (frame.type === 'event.append') {
      frame.payload.events.forEach(take);
      const checkIn = frame.payload.events.some(({ type }) => type === 'ReadinessCheckedIn');
      setTimeout(
        () => send('state.updated', { views: checkIn ? ['state', 'fatigue'] : ['state'] }),
        300,
      );
    }
    if (action?.name === 'logSet' || action?.name === 'completeWorkout') {
      const type = action.name === 'logSet' ? 'SetLogged' : 'WorkoutCompleted';
      append(type, frame.ts, action.context, frame.id);
      setTimeout(() => send('state.updated', { views: ['state'] }), 300);
    }
    if (action !== undefined) planAction(action, send, athlete);
  });
  if (process.env.WITH_PANEL) loggerPanel(send, append);
});

server.listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}`));
