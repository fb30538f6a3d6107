/** Asking for sites. The request must be the first thing a press does, or the browser refuses to show its prompt. */
import { browser } from 'wxt/browser';
import { withPatterns } from '../../data/site-switch';
import { changeSettings } from './settings';

/**
 * Switches patterns on: true where the browser granted them. Our own set is written at the same time, not after the answer,
 * because the prompt may close the popup: the background then finishes when the permission arrives. What is in the set
 * without a permission runs nowhere.
 */
export async function switchOn(patterns: string[]): Promise<boolean> {
  const answer = browser.permissions.request({ origins: patterns });
  await changeSettings((settings) => withPatterns(settings, patterns));
  return answer;
}
