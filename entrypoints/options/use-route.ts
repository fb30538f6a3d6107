/** Which section the address names: "#packs" …; anything else is the first. */
import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['practise', 'mock', 'statistics', 'packs', 'keep', 'settings'] as const;
/** Reached from a section, not from the menu, which marks that section meanwhile. */
const WITHIN = { 'self-review': 'keep', subscriptions: 'packs', signing: 'packs' } as const;
type Section = (typeof ROUTES)[number];
export type Route = Section | keyof typeof WITHIN;

const isWithin = (name: string): name is keyof typeof WITHIN => Object.hasOwn(WITHIN, name);

export const sectionOf = (route: Route): Section => (isWithin(route) ? WITHIN[route] : route);

function routeNow(): Route {
  const named = location.hash.slice(1);
  return ROUTES.find((route) => route === named) ?? (isWithin(named) ? named : ROUTES[0]);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const look = () => setRoute(routeNow());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return route;
}
