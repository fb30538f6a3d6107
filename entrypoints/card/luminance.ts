/** Is the page light or dark behind this element? The card follows the page, not the system: a light card on a dark page glares. */

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK_BELOW = 0.3;
/** A more see-through background than this says nothing about what the reader sees. */
const OPAQUE_FROM = 0.5;

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a computed `rgb()` or `rgba()` colour; null for a see-through one or another notation. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(color);
  if (!parts) return null;
  const [r, g, b, alpha] = [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)];
  return alpha < OPAQUE_FROM ? null : 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

/** The scheme that fits what is painted behind `element`; the browser's canvas when nothing paints a background. */
export function schemeBehind(element: Element): 'light' | 'dark' {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const luminance = luminanceOf(getComputedStyle(current).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const canvasMayBeDark = /dark/.test(scheme);
  return canvasMayBeDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
