import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { catalog } from '../canvas/catalog';
import checkIn from './examples/check-in.json';
import fatigueChart from './examples/fatigue-chart.json';
import muscleVolume from './examples/muscle-volume.json';
import onboardingForm from './examples/onboarding-form.json';
import planDiff from './examples/plan-diff.json';
import readinessGauge from './examples/readiness-gauge.json';
import restTimer from './examples/rest-timer.json';
import sessionSummary from './examples/session-summary.json';
import setLogger from './examples/set-logger.json';
import weeklyReviewCard from './examples/weekly-review-card.json';

const schemas = 'node_modules/@a2ui/web_core/src/v0_9/schemas';
const catalogFile = '../event-schemas/src/main/resources/a2ui/catalog.json';
const spec = 'https://a2ui.org/specification/v0_9';

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(resolve(path), 'utf8')) as Record<string, unknown>;
}

const ours = json(catalogFile);

/** The official schemas, with their placeholder catalog.json standing for our catalogue. */
function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(json(`${schemas}/common_types.json`));
  ajv.addSchema(json(`${schemas}/catalogs/basic/catalog.json`));
  // Under the placeholder's id its own pointers resolve within itself, as in any registry.
  ajv.addSchema({ ...ours, $id: `${spec}/catalog.json` });
  return ajv.compile(json(`${schemas}/server_to_client.json`));
}

const validate = validator();

function component(properties: object) {
  return {
    version: 'v0.9',
    updateComponents: { surfaceId: 's', components: [{ id: 'root', ...properties }] },
  };
}

describe('the catalogue', () => {
  it.each([
    ['set-logger', setLogger],
    ['session-summary', sessionSummary],
    ['plan-diff', planDiff],
    ['onboarding-form', onboardingForm],
    ['017-AC40 rest-timer', restTimer],
    ['017-AC40 readiness-gauge', readinessGauge],
    ['017-AC40 check-in', checkIn],
    ['017-AC40 fatigue-chart', fatigueChart],
    ['017-AC40 muscle-volume', muscleVolume],
    ['017-AC40 weekly-review-card', weeklyReviewCard],
  ])('accepts every message of the example %s', (_name, messages) => {
    for (const message of messages) {
      expect(validate(message), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('accepts a plan and basic components', () => {
    expect(validate(component({ component: 'PlanMarkdown', markdown: '# Week 1' }))).toBe(true);
    expect(validate(component({ component: 'Text', text: 'Hello' }))).toBe(true);
  });

  it.each([
    ['an unknown component', { component: 'Hologram' }],
    ['an unknown property', { component: 'PlanMarkdown', markdown: 'x', colour: 'red' }],
    ['a missing property', { component: 'SetLogger', reps: 5 }],
    ['a plan diff without an identity', { component: 'PlanDiff', reason: 'x', changes: [] }],
    ['a rest without a length', { component: 'RestTimer', after: 'Squat' }],
    ['a day of load without its averages', { component: 'FatigueChart', days: [{ load: 1 }] }],
    ['a load without unit', { component: 'SetLogger', workoutId: 'w', load: { value: 5 } }],
  ])('refuses %s', (_name, properties) => {
    expect(validate(component(properties))).toBe(false);
  });

  it('names the same components and functions as the code', () => {
    expect(Object.keys(ours['components'] as object).sort()).toEqual(
      [...catalog.components.keys()].sort(),
    );
    const declared = Object.keys(ours['functions'] as object);
    expect(declared.filter((name) => !catalog.functions.has(name))).toEqual([]);
    expect(declared).not.toContain('openUrl');
    expect(catalog.functions.has('openUrl')).toBe(false);
    expect(ours['catalogId']).toBe(catalog.id);
  });
});
