/** Loads the page anew and lets the new page say one thing: kept in the history entry, which survives that and nothing else. */
type Said = 'deleted';

export function reloadAndSay(said: Said): void {
  history.replaceState({ said }, '');
  location.reload();
}

/** What the page before wanted said; once. */
export function takeSaid(): Said | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('said' in state) || state.said !== 'deleted') return null;
  history.replaceState(null, '');
  return state.said;
}
