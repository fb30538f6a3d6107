/**
 * Functions for Firefox's own scope (`inBrowser`), as source text: they name what only that scope has (`Services`, `gBrowser`,
 * `WebExtensionPolicy`), and nothing here may close over a variable of ours.
 */

/** Collects errors that nobody caught, from every process, of our scripts and of the tests' pages. Warnings and refused styles are none. */
export const collectErrors = `(origin) => {
  globalThis.soTayErrors = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (!message.category.endsWith('javascript')) return;
      if (message.sourceName.startsWith(origin) || message.sourceName.startsWith('https://'))
        soTayErrors.push(message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');
    },
  });
}`;

export const readErrors = '() => soTayErrors';
export const forgetErrors = '() => { soTayErrors.length = 0; }';

/**
 * What the prompt's "Allow" does. Firefox treats host_permissions as optional: it grants them with the installation, and our
 * switching a site off takes them away again, where Chromium refuses (2026-11-27).
 */
export const grant = `async ({ id, origins }) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}`;

/**
 * The shortcut's own <key>, run as the keyboard runs it. Keys that BiDi presses go to the page's process and pass the
 * browser's shortcuts by (Firefox 153, 2026-11-27).
 */
export const pressShortcut = `(letter) => {
  const key = document.querySelector('keyset[id^="ext-keyset"] key[key="' + letter + '"][modifiers="alt,shift"]');
  if (!key) throw new Error('No extension holds Alt+Shift+' + letter);
  key.doCommand();
}`;

/** What Firefox itself does when the event page has idled for half a minute. */
export const stopEventPage = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  if (extension.backgroundState !== 'stopped') throw new Error('The event page is ' + extension.backgroundState);
}`;

/**
 * Runs a function's source on the window of the sidebar, else of the tab in its stead, in its own process (Puppeteer 24.43.1 does
 * not see what a tab shows that the extension opened); null while neither stands.
 */
export const askPanel = `({ address, work }) => new Promise((resolve) => {
  const sidebar = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(address));
  const { messageManager } = sidebar ?? tab?.linkedBrowser ?? {};
  if (!messageManager) return resolve(null);
  const name = 'so-tay-144:panel';
  messageManager.addMessageListener(name, function once({ data }) {
    messageManager.removeMessageListener(name, once);
    resolve(data);
  });
  const script = 'sendAsyncMessage("' + name + '", (' + work + ')(content))';
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** What the browser's own menu of sidebars does. */
export const showSidebar = `(id) => SidebarController.show(id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action')`;

export const closePanels = `async (address) => {
  SidebarController.hide();
  for (const tab of [...gBrowser.tabs]) if (tab.linkedBrowser.currentURI.spec.startsWith(address)) gBrowser.removeTab(tab);
}`;

export const setOffline = '(isOffline) => { Services.io.offline = isOffline; }';

/** Counts in the tab's own process, where the listener service sees every world's. */
export const countListeners = `() => new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const name = 'so-tay-144:listeners';
  messageManager.addMessageListener(name, function once({ data }) {
    messageManager.removeMessageListener(name, once);
    resolve(data);
  });
  const count = \`{
    const { document } = content;
    const targets = [content, document, document.documentElement, document.body];
    const count = targets.reduce((sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0);
    sendAsyncMessage('\${name}', count);
  }\`;
  messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(count), false);
})`;
