/** A text as a QR code: dark on light in every scheme, because cameras want it so. */
import { encode } from 'uqr';

interface Props {
  text: string;
  label: string;
}

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const BORDER = 4;

export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'L', border: BORDER });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
