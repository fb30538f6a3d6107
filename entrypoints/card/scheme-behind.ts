/** Is the page light or dark behind this element? The card follows the page, not the system: a light card on a dark page glares. */
import { outwards } from './host-parent';
import { luminanceOf, luminanceOfRgb } from './luminance';

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK_BELOW = 0.3;

/** The same for `oklch()`, `color()` and whatever else computed styles keep: one pixel is painted and read back, off the page. */
function luminanceOfPainted(color: string): number | null {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pixel) return null;
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return luminanceOfRgb(r, g, b, alpha / 255);
}

/** The scheme that fits what is painted behind `element`; the browser's canvas when nothing paints a background. */
export function schemeBehind(element: Element): 'light' | 'dark' {
  for (let current: Element | null = element; current; current = outwards(current)) {
    const { backgroundColor } = getComputedStyle(current);
    const luminance = backgroundColor.startsWith('rgb')
      ? luminanceOf(backgroundColor)
      : luminanceOfPainted(backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const canvasMayBeDark = /dark/.test(scheme);
  return canvasMayBeDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
