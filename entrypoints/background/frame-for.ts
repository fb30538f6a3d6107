/** Which frame a key is for. All frames of a tab hear a message that names none, and each would open its own card. */
import type { FrameReferences } from '../wiring/page-list';

/** The frame with the focus, where it shows references; else the first that shows some; null where none does. */
export function frameFor(frames: readonly FrameReferences[]): number | null {
  const showing = frames.filter(({ references }) => references.length > 0);
  return (showing.find(({ hasFocus }) => hasFocus) ?? showing[0])?.frameId ?? null;
}
