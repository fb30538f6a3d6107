/** An address as a QR code, drawn as one path: sharp on paper, black on white whatever the screen's scheme. */
import { encode } from 'uqr';
import { pageWords } from '../../data/messages/print-page';
import { useWords } from '../words';

export function QrCode({ address }: { address: string }) {
  const words = useWords(pageWords);
  // Level M reads on creased paper; the border is the quiet zone that scanners need (ISO/IEC 18004: four modules).
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words.qr(address)}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
