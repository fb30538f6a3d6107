/** Which section the address names: "#packs", "#edit/<draft>" …; anything else is the first. */
import { useLayoutEffect, useState } from 'preact/hooks';

export const ROUTES = ['practise', 'mock', 'statistics', 'packs', 'keep', 'settings'] as const;
/** Reached from a section, not from the menu, which marks that section meanwhile. */
const WITHIN = {
  'self-review': 'keep',
  edit: 'packs',
  import: 'packs',
  print: 'packs',
  subscriptions: 'packs',
  signing: 'packs',
} as const;
type Section = (typeof ROUTES)[number];
type Within = keyof typeof WITHIN;
export type Route = Section | Within;

/** `id`: what the section is to show, "" where the address names nothing. */
export interface Place {
  route: Route;
  id: string;
}

const isWithin = (name: string): name is Within => Object.hasOwn(WITHIN, name);
export const sectionOf = (route: Route): Section => (isWithin(route) ? WITHIN[route] : route);

function placeNow(): Place {
  const [name = '', ...rest] = location.hash.slice(1).split('/');
  const route = ROUTES.find((one) => one === name) ?? (isWithin(name) ? name : ROUTES[0]);
  return { route, id: rest.join('/') };
}

export function usePlace(): Place {
  const [place, setPlace] = useState(placeNow);
  // In the task that read the address: one that changes before the first paint is not missed.
  useLayoutEffect(() => {
    const look = () => setPlace(placeNow());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return place;
}
