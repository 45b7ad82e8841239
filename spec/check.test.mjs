import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compare, counts, readReport } from './check.mjs';

const script = join(dirname(fileURLToPath(import.meta.url)), 'check.mjs');
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A checkout with one unit and one report. */
function checkout(testcases, files = ['00-readme.md', '01-plan.md', '02-execution.md']) {
  const root = mkdtempSync(join(tmpdir(), 'trainer2-spec-'));
  folders.push(root);
  mkdirSync(join(root, 'spec/900-sample'), { recursive: true });
  cpSync(script, join(root, 'spec/check.mjs'));
  for (const file of files) writeFileSync(join(root, 'spec/900-sample', file), '- **900-AC1** It works.\n');
  const reports = join(root, 'module/target/surefire-reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'TEST-sample.xml'), `<?xml version="1.0"?>\n<testsuite>${testcases}</testsuite>`);
  return root;
}

function run(root, ...options) {
  const result = spawnSync(process.execPath, [join(root, 'spec/check.mjs'), ...options], { encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

test('001-AC1 a criterion with a passing test, and a test with a criterion, are accepted', () => {
  const { code, out } = run(checkout('<testcase name="900-AC1 it works" classname="T"/>'));
  assert.equal(code, 0);
  assert.match(out, /^1 criteria of 1 units, 1 tests in 1 reports: all shown by passing tests\n$/);
});

test('001-AC1 a criterion without a passing test fails the build, saying why', () => {
  for (const [testcase, why] of [
    ['<testcase name="something else"/>', /900-AC1 has no passing test \(no test names it\): It works\./],
    ['<testcase name="900-AC1" classname="T"><failure>no</failure></testcase>', /\(T: "900-AC1" failed\)/],
    ['<testcase name="900-AC1" classname="T"><skipped/></testcase>', /\(T: "900-AC1" skipped\)/],
  ]) {
    const { code, err } = run(checkout(testcase));
    assert.equal(code, 1);
    assert.match(err, why);
  }
});

test('001-AC1 a test that names a criterion nobody stated fails the build', () => {
  const { code, err } = run(checkout('<testcase name="900-AC1"/><testcase name="900-AC7 more" classname="T"/>'));
  assert.equal(code, 1);
  assert.match(err, /T: "900-AC7 more" names 900-AC7, and no unit states such a criterion\./);
});

test('001-AC1 a unit that lacks one of its files fails the build', () => {
  const { code, err } = run(checkout('<testcase name="900-AC1"/>', ['00-readme.md', '01-plan.md']));
  assert.equal(code, 1);
  assert.match(err, /spec\/900-sample has no 02-execution\.md\./);
});

test('a truncated report and a missing one are problems, not silence', () => {
  assert.match(run(checkout('<testcase name="900-AC1')).err, /is no readable report/);
  const empty = checkout('');
  rmSync(join(empty, 'module'), { recursive: true });
  assert.match(run(empty).err, /There are no test reports/);
});

test('--counts prints the total over all reports and nothing else', () => {
  const root = checkout('<testcase name="a"/><testcase name="b"><error/></testcase><testcase name="c"><skipped message="x"/></testcase>');
  const out = execFileSync(process.execPath, [join(root, 'spec/check.mjs'), '--counts'], { encoding: 'utf8' });
  assert.equal(out, '1 passed, 1 failed, 1 skipped\n');
});

test('attributes with entities, quotes and > are read; output and comments are not', () => {
  const cases = readReport(`<testsuite><properties><property name="p" value="a > b"/></properties>
    <testcase name="x &gt; y &quot;z&quot; &#233; it's > 1" classname='C' time="0.1">
      <system-out><![CDATA[<testcase name="fake"/><failure/>]]></system-out>
    </testcase><!-- <testcase name="commented"/> -->
    <testcase name="flaky"><flakyFailure message="once"/></testcase></testsuite>`);
  assert.deepEqual(cases, [
    { name: `x > y "z" é it's > 1`, className: 'C', status: 'passed' },
    { name: 'flaky', className: '', status: 'passed' },
  ]);
  assert.equal(counts(cases), '2 passed, 0 failed, 0 skipped');
});

test('one passing test is enough for a criterion, and a test may show several', () => {
  const criteria = new Map([['900-AC1', { statement: 'a' }], ['900-AC2', { statement: 'b' }]]);
  const tests = [
    { name: '900-AC1 900-AC2 both', className: 'T', status: 'passed' },
    { name: '900-AC1 again', className: 'T', status: 'skipped' },
  ];
  assert.deepEqual(compare(criteria, tests), []);
});
