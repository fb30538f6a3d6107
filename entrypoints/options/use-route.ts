/** Which section the address names: "#packs" …; anything else is the first. */
import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['practise', 'mock', 'statistics', 'packs', 'keep', 'settings'] as const;
/** Reached from a section, not from the menu, which marks that section meanwhile. */
const WITHIN = { 'self-review': 'keep', print: 'packs' } as const;
type Section = (typeof ROUTES)[number];
type Inner = keyof typeof WITHIN;
export type Route = Section | Inner;

const isInner = (name: string): name is Inner => Object.hasOwn(WITHIN, name);

export const sectionOf = (route: Route): Section => (isInner(route) ? WITHIN[route] : route);

function routeNow(): Route {
  const named = location.hash.slice(1);
  return ROUTES.find((route) => route === named) ?? (isInner(named) ? named : ROUTES[0]);
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
