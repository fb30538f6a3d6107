/** True once `isWaiting` has lasted long enough to be worth saying: what comes sooner would only flicker. */
import { useEffect, useState } from 'preact/hooks';

const WORTH_SAYING_MS = 200;

export function useLate(isWaiting: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    setIsLate(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsLate(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLate;
}
