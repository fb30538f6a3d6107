/** WebDriver BiDi where Puppeteer has no call of its own: closed shadow roots, and Firefox's own (chrome) scope. */
import type { Browser, Frame } from 'puppeteer-core';
import type { Card } from './driver';

/** A node as BiDi serialises it, as far as we read it. */
export interface RemoteNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

interface Evaluated<T> {
  result: { type: 'success'; result: T } | { type: 'exception'; exceptionDetails: { text: string } };
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Deeper than any page of the tests nests. */
const DEPTH = 40;

export async function send<T>(browser: Browser, method: string, parameters: object): Promise<T> {
  // Puppeteer 24 keeps its connection out of the types; pinned exactly, so it stays where it is.
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, parameters)).result as T;
}

/** BiDi's name for a frame, which Puppeteer uses as it is. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

function settled<T>(answer: Evaluated<T>['result']): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

function* descendants(node: RemoteNode): Generator<RemoteNode> {
  yield node;
  for (const child of node.value?.children ?? []) yield* descendants(child);
  if (node.value?.shadowRoot) yield* descendants(node.value.shadowRoot);
}

function textOf(node: RemoteNode): string {
  if (node.value?.localName === 'style') return '';
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? '';
  return (node.value?.children ?? []).map(textOf).join(' ').replace(/\s+/gu, ' ').trim();
}

/** The cards in a frame: `includeShadowTree: 'all'` serialises closed shadow roots too. */
export async function cardNodes(browser: Browser, frame: Frame): Promise<RemoteNode[]> {
  const root = settled(
    await send<Evaluated<RemoteNode>['result']>(browser, 'script.evaluate', {
      expression: 'document.documentElement',
      target: { context: contextOf(frame) },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: DEPTH, includeShadowTree: 'all' },
    }),
  );
  return [...descendants(root)].filter(
    ({ value }) => value?.attributes?.class === 'card' && value.attributes.role === 'dialog',
  );
}

export function cardOf(node: RemoteNode): Card {
  return { label: node.value?.attributes?.['aria-label'] ?? '', text: textOf(node) };
}

/** Runs a function of the page's world on a node, closed shadow root or not. */
export async function callOn<T>(browser: Browser, frame: Frame, node: RemoteNode, work: string): Promise<T> {
  const { value } = settled(
    await send<Evaluated<{ value: string }>['result']>(browser, 'script.callFunction', {
      functionDeclaration: `(node) => JSON.stringify((${work})(node))`,
      arguments: [{ sharedId: node.sharedId }],
      target: { context: contextOf(frame) },
      awaitPromise: false,
    }),
  );
  return JSON.parse(value) as T;
}

interface ChromeTree {
  contexts: { context: string; url: string }[];
}

/**
 * Runs `work` in the browser window's own scope, as its own scripts run; needs --remote-allow-system-access. Only for what a
 * person does outside of pages (press a shortcut, go offline) or what happens by itself (the event page stops), and for
 * counting. `argument` goes in and the answer comes out as JSON.
 */
export async function inBrowser<T>(browser: Browser, work: string, argument: unknown = null): Promise<T> {
  const { contexts } = await send<ChromeTree>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no browser window');
  const { value } = settled(
    await send<Evaluated<{ value: string }>['result']>(browser, 'script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${work})(JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
      target: { context },
      awaitPromise: true,
    }),
  );
  return JSON.parse(value) as T;
}
