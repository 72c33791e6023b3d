import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem, named } from '../../src/knowledge/problem-report.ts';
import type { Problem } from '../../src/ports.ts';

const problem: Problem = {
  code: 'front_matter_value',
  file: 'vpn.md',
  line: 3,
  message: '"published" must be a date like 2026-11-22.',
  fix: 'Remove the line.',
  severity: 'error',
};

describe('the report of a problem', () => {
  it('gives place, message and fix on one line', () => {
    expect(describeProblem(problem)).toBe(
      'knowledge/vpn.md:3: "published" must be a date like 2026-11-22. Fix: Remove the line.',
    );
  });

  it('uses the folder as the person named it', () => {
    expect(describeProblem(problem, '/srv/articles/')).toMatch(/^\/srv\/articles\/vpn\.md:3: /);
    expect(describeProblem(problem, '.')).toMatch(/^\.\/vpn\.md:3: /);
  });

  it('says when it is only a warning, and leaves out a line that is not known', () => {
    expect(describeProblem({ ...problem, line: null, severity: 'warning' })).toMatch(
      /^knowledge\/vpn\.md: warning: "/,
    );
  });

  it('names the folder itself when no file is to blame', () => {
    expect(describeProblem({ ...problem, file: '', line: null })).toMatch(/^knowledge: "/);
  });

  it('stays on one line and sends no commands to a terminal, whatever a file is called', () => {
    expect(describeProblem({ ...problem, file: 'a\n\u001b[2J.md' })).toMatch(
      /^knowledge\/a\\u\{a\}\\u\{1b\}\[2J\.md:3: /,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => {
        expect(describeProblem({ ...problem, file })).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  it('shortens what someone wrote without cutting a character in two', () => {
    expect(named('Titel')).toBe('"Titel"');
    expect(named('😀'.repeat(50))).toBe(`"${'😀'.repeat(40)}…"`);
  });
});
