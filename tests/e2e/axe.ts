/** What axe has to say of a page of ours. */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

export interface Looking {
  /** Only these; all of axe's by default. */
  rules?: string[];
  /** Only rules with one of these tags. */
  tags?: string[];
  /** A selector: what is inside is not looked at. */
  exclude?: string;
}

/**
 * One line for each element that breaks a rule. Axe itself is put into a document once: half a megabyte of script, read anew for
 * each look, cost more than the look. Frames of other pages are left out, and our pages have none.
 */
export async function violations(page: Page, { rules, tags, exclude }: Looking = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'] };
  if (rules) options.runOnly = { type: 'rule', values: rules };
  if (tags) options.runOnly = { type: 'tag', values: tags };
  return page.evaluate(
    async ([chosen, left]) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const found = await run(left ? { exclude: [left] } : document, chosen);
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, target, failureSummary = '' }) => `${id} (${help}) at ${target}: ${html} ${failureSummary}`),
      );
    },
    [options, exclude] as const,
  );
}
