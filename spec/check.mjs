#!/usr/bin/env node
// Holds acceptance criteria and tests together. A criterion is a list item `- **NNN-ACn** statement` in a unit's
// 00-readme.md; a test shows it by carrying the id in its reported name.
//   node spec/check.mjs            fails when a criterion has no passing test or a test names an unknown one
//   node spec/check.mjs --counts   prints `N passed, N failed, N skipped` over all reports
import { readdirSync, readFileSync, existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const UNIT = /^\d{3}-[a-z0-9]+(-[a-z0-9]+)*$/;
const UNIT_FILES = ['00-readme.md', '01-plan.md', '02-execution.md'];
const CRITERION = /^- \*\*(\d{3}-AC\d+)\*\* +(\S.*)$/;
const ID = /\b\d{3}-AC\d+\b/g;
const REPORT_FOLDERS = ['surefire-reports', 'failsafe-reports'];
const NOT_ENTERED = new Set(['node_modules', 'src', 'dist', 'classes', 'test-classes', 'lib', 'broker', 'registry']);
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The unit folders with their criteria, and what is wrong with them. */
export function readUnits(root) {
  const spec = join(root, 'spec');
  const problems = [];
  const criteria = new Map();
  const units = readdirSync(spec, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && UNIT.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const unit of units) {
    for (const file of UNIT_FILES) {
      if (!existsSync(join(spec, unit, file))) problems.push(`spec/${unit} has no ${file}.`);
    }
    const found = readCriteria(join(spec, unit, UNIT_FILES[0]));
    if (found.length === 0) problems.push(`spec/${unit}/00-readme.md states no acceptance criterion.`);
    for (const { id, statement } of found) {
      if (!id.startsWith(unit.slice(0, 4))) problems.push(`${id} stands in spec/${unit}, where it does not belong.`);
      if (criteria.has(id)) problems.push(`${id} is stated twice, again in spec/${unit}.`);
      criteria.set(id, { unit, statement });
    }
  }
  return { units, criteria, problems };
}

function readCriteria(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => CRITERION.exec(line))
    .filter(Boolean)
    .map(([, id, statement]) => ({ id, statement }));
}

/** The report files below a folder. */
export function findReports(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name.startsWith('.') || NOT_ENTERED.has(entry.name)) return [];
    if (!REPORT_FOLDERS.includes(entry.name)) return findReports(path);
    return readdirSync(path)
      .filter((name) => /^TEST-.*\.xml$/.test(name))
      .map((name) => join(path, name));
  });
}

/** The test cases of a JUnit report: `{name, className, status}` with status passed, failed or skipped. */
export function readReport(xml) {
  const cases = [];
  let current = null;
  for (const tag of tags(xml)) {
    if (tag.name === 'testcase' && !tag.closes) {
      current = { name: tag.attributes.name ?? '', className: tag.attributes.classname ?? '', status: 'passed' };
      cases.push(current);
    }
    if (current && !tag.closes && (tag.name === 'failure' || tag.name === 'error')) current.status = 'failed';
    if (current && !tag.closes && tag.name === 'skipped' && current.status === 'passed') current.status = 'skipped';
    if (tag.name === 'testcase' && (tag.closes || tag.empty)) current = null;
  }
  return cases;
}

/** Tags in order. Comments, CDATA and instructions are passed over; a `>` within quotes ends no tag. */
function* tags(xml) {
  let at = 0;
  while ((at = xml.indexOf('<', at)) >= 0) {
    const skipped = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']].find(([open]) => xml.startsWith(open, at));
    if (skipped) {
      const end = xml.indexOf(skipped[1], at + skipped[0].length);
      if (end < 0) throw new Error(`${skipped[0]} is never closed`);
      at = end + skipped[1].length;
      continue;
    }
    let end = at + 1;
    for (let quote = ''; end < xml.length && (quote || xml[end] !== '>'); end++) {
      if (quote) quote = xml[end] === quote ? '' : quote;
      else if (xml[end] === '"' || xml[end] === "'") quote = xml[end];
    }
    if (end >= xml.length) throw new Error('the last tag is never closed');
    yield tag(xml.slice(at + 1, end));
    at = end + 1;
  }
}

function tag(text) {
  const closes = text.startsWith('/');
  const attributes = {};
  for (const [, name, double, single] of text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = unescape(double ?? single);
  }
  return { name: /^[^\s/>]+/.exec(closes ? text.slice(1) : text)?.[0] ?? '', closes, empty: text.endsWith('/'), attributes };
}

function unescape(text) {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|[a-z]+);/g, (whole, name) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** The test cases of every report below a folder, and the reports that cannot be read. */
export function readTests(root) {
  const problems = [];
  const reports = findReports(root);
  const tests = reports.flatMap((file) => {
    try {
      return readReport(readFileSync(file, 'utf8'));
    } catch (failure) {
      problems.push(`${relative(root, file)} is no readable report: ${failure.message}.`);
      return [];
    }
  });
  if (reports.length === 0) problems.push('There are no test reports. Run ./trainer2 test first.');
  return { reports, tests, problems };
}

/** What does not hold between criteria and tests, each as a sentence. */
export function compare(criteria, tests) {
  const shown = new Map();
  for (const test of tests) {
    for (const id of new Set(test.name.match(ID) ?? [])) {
      shown.set(id, [...(shown.get(id) ?? []), test]);
    }
  }
  const problems = [];
  for (const [id, { statement }] of criteria) {
    const named = shown.get(id) ?? [];
    if (named.some((test) => test.status === 'passed')) continue;
    const why = named.length === 0 ? 'no test names it' : named.map((test) => `${describe(test)} ${test.status}`).join('; ');
    problems.push(`${id} has no passing test (${why}): ${statement}`);
  }
  for (const [id, named] of shown) {
    if (!criteria.has(id)) problems.push(`${describe(named[0])} names ${id}, and no unit states such a criterion.`);
  }
  return problems;
}

const describe = (test) => `${test.className ? test.className + ': ' : ''}"${test.name}"`;

export function counts(tests) {
  const of = (status) => tests.filter((test) => test.status === status).length;
  return `${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped`;
}

function main(root, options) {
  const { reports, tests, problems: unreadable } = readTests(root);
  if (options.includes('--counts')) {
    unreadable.forEach((problem) => console.error(problem));
    console.log(counts(tests));
    return unreadable.length === 0 ? 0 : 1;
  }
  const { units, criteria, problems: misshapen } = readUnits(root);
  const problems = [...misshapen, ...unreadable, ...compare(criteria, tests)];
  problems.forEach((problem) => console.error(problem));
  const state = problems.length === 0 ? 'all shown by passing tests' : `${problems.length} problems`;
  console.log(`${criteria.size} criteria of ${units.length} units, ${tests.length} tests in ${reports.length} reports: ${state}`);
  return problems.length === 0 ? 0 : 1;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === here) {
  process.exitCode = main(join(dirname(here), '..'), process.argv.slice(2));
}
