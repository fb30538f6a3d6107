// Reads the card through the browser's debugging protocol: its shadow root is closed to every page, and to us.

function* descendants(node) {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* descendants(child);
  if (node.contentDocument) yield* descendants(node.contentDocument);
}

function attribute(node, name) {
  const at = (node.attributes ?? []).indexOf(name);
  return at < 0 ? undefined : node.attributes[at + 1];
}

function textOf(node) {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === 3) return node.nodeValue;
  return [...(node.children ?? [])].map(textOf).join(' ').replace(/\s+/gu, ' ').trim();
}

/**
 * What a driver reads and moves, whichever library speaks to the browser: Playwright's page and frame, Puppeteer's too.
 * @typedef {Pick<import('@playwright/test').Page | import('@playwright/test').Frame, 'evaluate'>} Readable
 */

/**
 * {label, text} of every card in what a session of the debugging protocol sees.
 * @param {Pick<import('@playwright/test').CDPSession, 'send'>} session
 * @returns {Promise<{ label: string, text: string }[]>}
 */
export async function cardsOf(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return [...descendants(root)]
    .filter(
      (node) => node.nodeName === 'DIV' && attribute(node, 'class') === 'card' && attribute(node, 'role') === 'dialog',
    )
    .map((node) => ({ label: attribute(node, 'aria-label') ?? '', text: textOf(node) }));
}

/**
 * {label, text} of the card on a page, null while none is shown.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ label: string, text: string } | null>}
 */
export async function readCard(page) {
  const session = await page.context().newCDPSession(page);
  try {
    return (await cardsOf(session))[0] ?? null;
  } finally {
    await session.detach();
  }
}

/**
 * Middle of the first control in the page's accessibility tree with that role and name, in page coordinates; null without one.
 * @param {import('@playwright/test').Page} page
 * @param {string} role
 * @param {string} name
 * @returns {Promise<{ x: number, y: number } | null>}
 */
export async function controlPoint(page, role, name) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const found = nodes.find((node) => node.role?.value === role && node.name?.value === name && !node.ignored);
    if (!found) return null;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: found.backendDOMNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
    const [x1, y1, , , x2, y2] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  } finally {
    await session.detach();
  }
}

/**
 * Waits until `read` gives something true; what it gave last when the time is over.
 * @template T
 * @param {() => T | Promise<T>} read
 * @returns {Promise<T>}
 */
export async function until(read, milliseconds = 5000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (value || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The texts that our highlights cover, in no order: what a reader sees underlined.
 * @param {Readable} page
 * @returns {Promise<{ look: string, text: string }[]>}
 */
export function underlined(page) {
  return page.evaluate(
    () =>
      ['q9k1', 'q9k2', 'q9k3'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { look: name, text: live.toString().replace(/\s+/gu, ' ') };
        }),
      ),
    undefined,
  );
}

/**
 * A point on the nth underlined text that equals `text`, brought into the window; in the coordinates of its own frame.
 * @param {Readable} page
 * @param {string} text
 */
export async function pointOf(page, text, nth = 0) {
  const point = await page.evaluate(
    ([wanted, index]) => {
      const ranges = ['q9k1', 'q9k2', 'q9k3']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        });
      // Only those of that text are compared: ranges inside and outside a shadow root can't be.
      const same = ranges.filter((live) => live.toString().replace(/\s+/gu, ' ') === wanted);
      const range = same.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
      if (!range) return null;
      const element = range.startContainer.parentElement ?? range.startContainer.getRootNode().host;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top } = range.getBoundingClientRect();
      if (top < 0 || top > innerHeight - 20) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
      const box = [...range.getClientRects()].find((rect) => rect.width > 4);
      return box ? { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 } : null;
    },
    [text, nth],
  );
  if (!point) throw new Error(`Nothing underlined reads “${text}”`);
  return point;
}

/**
 * Moves the pointer onto the nth underlined text that equals `text` and lets it rest there.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
export async function pointAt(page, text, nth = 0) {
  const point = await pointOf(page, text, nth);
  // Straight there: on a detour over another reference that one's card would open first and cover this one.
  await page.mouse.move(point.x - 1, point.y);
  await page.mouse.move(point.x, point.y);
  return point;
}
