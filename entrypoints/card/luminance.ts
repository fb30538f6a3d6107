/** How light is a colour? Pure: computed styles in, relative luminance out. */
/** A more see-through background than this says nothing about what the reader sees. */
const OPAQUE_FROM = 0.5;

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export function luminanceOfRgb(r: number, g: number, b: number, alpha: number): number | null {
  return alpha < OPAQUE_FROM ? null : 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

/** Relative luminance of a computed `rgb()` or `rgba()` colour; null for a see-through one or another notation. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(color);
  if (!parts) return null;
  return luminanceOfRgb(Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1));
}
