/** The real side panel, which Playwright does not list among its pages: worked through the browser's debugging protocol. */
import type { CDPSession } from '@playwright/test';
import { until } from '../../scripts/lib/closed-card.mjs';
import type { Browser } from './fixtures';

export interface SidePanel {
  /** Runs in the panel, as if a person had pressed. */
  run<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** Presses the first button or link whose text holds these words. */
  press(words: string): Promise<void>;
  /** True once the panel's text holds these words. */
  says(words: string): Promise<boolean>;
  screenshot(): Promise<Buffer>;
}

interface Answer {
  id: number;
  result?: { result?: { value?: unknown }; data?: string; exceptionDetails?: unknown };
}

async function findPanel(cdp: CDPSession): Promise<string | null> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(({ url, type }) => url.includes('/sidepanel.html') && type !== 'tab')?.targetId ?? null;
}

/** The panel that is open now; opened before by a press on one of our pages. */
export async function sidePanel(browser: Browser): Promise<SidePanel> {
  const own = browser.context.browser();
  if (!own) throw new Error('The browser gives no session of its own');
  const cdp = await own.newBrowserCDPSession();
  const targetId = await until(() => findPanel(cdp));
  if (!targetId) throw new Error('No side panel opened');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const ask = (method: string, params: object) =>
    new Promise<NonNullable<Answer['result']>>((resolve, reject) => {
      const id = ++last;
      const onMessage = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as Answer;
        if (event.sessionId !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', onMessage);
        if (!answer.result || answer.result.exceptionDetails) reject(new Error(event.message));
        else resolve(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', onMessage);
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  const run = async <T>(expression: string): Promise<T> => {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    return (await ask('Runtime.evaluate', options)).result?.value as T;
  };
  const text = () => run<string>('document.body?.innerText ?? ""');
  return {
    run,
    text,
    async press(words) {
      const pressed = await until(() =>
        run<boolean>(
          `(() => { const found = [...document.querySelectorAll('button, a')].find((each) => each.textContent.includes(${JSON.stringify(words)})); found?.click(); return found !== undefined; })()`,
        ),
      );
      if (!pressed) throw new Error(`Nothing to press says “${words}”: ${await text()}`);
    },
    says: async (words) => (await until(async () => (await text()).includes(words))) === true,
    screenshot: async () => Buffer.from((await ask('Page.captureScreenshot', { format: 'png' })).data ?? '', 'base64'),
  };
}
