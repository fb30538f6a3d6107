/**
 * One practice screen as a state machine. The screen moves on only when the answer is on the disk; whatever arrives for a
 * question that is no longer asked changes nothing.
 */
import { isLeech } from '../../data/practice/leech';
import type { QueueItem } from '../../data/practice/queue';
import type { AnswerEvent, CardMemory } from '../../data/practice/types';
import type { Judgement } from '../../data/questions/grading';
import type { Presented } from '../../data/questions/presentation';
import type { QuestionRow } from '../../data/store/rows';

export interface Asked {
  item: QueueItem;
  row: QuestionRow;
  presented: Presented;
  /** Clock of performance.now: when it was shown. */
  shownAt: number;
}

/** An answer that is on the disk. */
interface Given {
  asked: Asked;
  event: AnswerEvent;
  judgement: Judgement;
  /** Wrong, and not for the first time: forgotten again and again. */
  isForgottenAgain: boolean;
}

export type Session =
  /** Between two questions, and before the first. */
  | { kind: 'between' }
  | { kind: 'asking'; asked: Asked }
  | { kind: 'saving'; asked: Asked; chosen: string[] }
  | ({ kind: 'answered' } & Given)
  /** Certainty, choice or undo is being written. */
  | ({ kind: 'closing' } & Given);

export type SessionEvent =
  | { kind: 'asked'; asked: Asked }
  | { kind: 'chosen'; chosen: string[] }
  | { kind: 'saved'; event: AnswerEvent; judgement: Judgement; after: CardMemory | null }
  | { kind: 'save-failed' }
  | { kind: 'closing' }
  | { kind: 'closed' }
  /** The queue changed: somewhere else the question may have been answered, rightly or wrongly. */
  | { kind: 'queue'; items: readonly QueueItem[] };

/** The same asking, not only the same question: answered wrong elsewhere it comes back, but not now. */
function isStillAsked(asked: QueueItem, items: readonly QueueItem[]): boolean {
  return items.some(
    ({ questionKey, occurrence }) => questionKey === asked.questionKey && occurrence === asked.occurrence,
  );
}

export function reduceSession(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'asked':
      return session.kind === 'between' ? { kind: 'asking', asked: event.asked } : session;
    case 'chosen':
      return session.kind === 'asking' ? { kind: 'saving', asked: session.asked, chosen: event.chosen } : session;
    case 'saved':
      return session.kind === 'saving' && event.event.questionKey === session.asked.row.questionKey
        ? {
            kind: 'answered',
            asked: session.asked,
            event: event.event,
            judgement: event.judgement,
            isForgottenAgain: !event.judgement.right && isLeech(event.after),
          }
        : session;
    case 'save-failed':
      if (session.kind === 'saving') return { kind: 'asking', asked: session.asked };
      return session.kind === 'closing' ? { ...session, kind: 'answered' } : session;
    case 'closing':
      return session.kind === 'answered' ? { ...session, kind: 'closing' } : session;
    case 'closed':
      return session.kind === 'closing' || session.kind === 'answered' || session.kind === 'asking'
        ? { kind: 'between' }
        : session;
    case 'queue':
      return session.kind === 'asking' && !isStillAsked(session.asked.item, event.items)
        ? { kind: 'between' }
        : session;
  }
}
