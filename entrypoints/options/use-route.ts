/** Which section the address names: "#packs" …; anything else is the first. */
import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['practise', 'mock', 'statistics', 'packs', 'keep', 'settings'] as const;
export type Route = (typeof ROUTES)[number];

function routeNow(): Route {
  const named = location.hash.slice(1);
  return ROUTES.find((route) => route === named) ?? ROUTES[0];
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
