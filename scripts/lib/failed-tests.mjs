// What failed, from the reports of Vitest and Playwright: a test's name, then the first lines of its error. Node built-ins only.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const LINES = 12;
/** What Vitest's report has in place of the words of a test that took too long (its error's stack, made before the error: 2026-11). */
const TIMED_OUT = /STACK_TRACE_ERROR/u;

function told(where, name, message) {
  const lines = stripVTControlCharacters(message ?? 'no message')
    .replace(TIMED_OUT, 'timed out')
    .split('\n')
    .slice(0, LINES);
  return [`✘ ${where} › ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** Of Vitest's JSON report; a file that could not be loaded is told by its own message. */
export function failedUnits(report, root) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = path.relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [told(where, 'the file', file.message)];
    return failed.map((test) => told(where, test.fullName, test.failureMessages.join('\n')));
  });
}

/** Of Playwright's JSON report; errors outside of any test too. */
export function failedEndToEnd(report) {
  const inSuite = (suite) => [
    ...(suite.suites ?? []).flatMap(inSuite),
    ...(suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => {
        const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
        return told(spec.file, spec.title, errors.map((error) => error.message).join('\n'));
      }),
  ];
  return [
    ...(report?.suites ?? []).flatMap(inSuite),
    ...(report?.errors ?? []).map((error) => told('Playwright', 'outside of a test', error.message)),
  ];
}
