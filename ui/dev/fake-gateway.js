/**
 * A scripted gateway for looking at the client without the backend: serves dist/ with the real
 * content security policy and plays one athlete from memory. Start it with `npm run dev:fake`.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { WebSocketServer } from 'ws';
import { planCall, planAction } from './plans.js';
import { answerChat, loggerPanel } from './script.js';

const PORT = Number(process.env.PORT ?? 8080);
const DIST = new URL('../dist', import.meta.url).pathname;
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:";
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const athlete = {
  userId: 'u-1',
  signedIn: process.env.SIGNED_IN !== 'no',
  sets: [],
  workout: null,
  onboarded: process.env.ONBOARDED !== 'no',
};
const imports = new Map();
const log = [];
let cursor = 0;

function state() {
  const { workout, sets } = athlete;
  return {
    userId: athlete.userId,
    cursor: String(cursor),
    profile: {
      displayName: 'Ada',
      unit: 'kg',
      zoneId: 'Europe/Zurich',
      onboarded: athlete.onboarded,
    },
    counts: { events: 4211, workouts: 143, workSets: 2618 + sets.length, tonnageKg: 1482350.5 },
    currentWorkout: workout && { ...workout, sets },
    recentWorkouts: [
      {
        workoutId: 'w0',
        name: 'Pull day',
        startedAt: '2025-11-08T17:00:00Z',
        workSets: 14,
        tonnageKg: 6120,
        exercises: ['Deadlift'],
      },
    ],
    bodyweight: { value: 81.4, unit: 'kg', occurredAt: '2025-11-09T07:00:00Z' },
  };
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
  const { pathname } = new URL(req.url, 'http://x');
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
  if (pathname === '/fatigue') return json(res, 200, { days: [], readiness: [], signals: [] });
  if (pathname.startsWith('/weekly-reviews')) return json(res, 404, { code: 'REVIEW_NOT_FOUND' });
  if (pathname === '/events') return json(res, 200, { events: log, next: null });
  if (pathname === '/exercises')
    return json(res, 200, { exercises: [{ exerciseId: 'Barbell_Squat', name: 'Barbell Squat' }] });
  if (pathname.startsWith('/plan')) return json(res, ...planCall(pathname));
  if (pathname === '/imports') {
    const id = randomUUID();
    imports.set(id, { dryRun: /name="dryRun"\r\n\r\ntrue/.test(body), done: 0 });
    return json(res, 202, { importId: id });
  }
  if (pathname.startsWith('/imports/')) return json(res, 200, importJob(pathname.slice(9)));
  return page(res, pathname);
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
    if (frame.type === 'chat.send') return answerChat(frame, send, log, athlete);
    if (action?.name === 'logSet') {
      athlete.sets.push({ ...action.context, occurredAt: frame.ts });
      setTimeout(() => send('state.updated', { views: ['state'] }), 300);
    }
    if (action?.name === 'completeWorkout') athlete.workout = null;
    if (action !== undefined) planAction(action, send, athlete);
  });
  if (process.env.WITH_PANEL) loggerPanel(send, athlete);
});

server.listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}`));
