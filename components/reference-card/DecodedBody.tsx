/** A document that we can't name: what its number itself says, and why we say no more. */
import { Minus } from 'lucide';
import { cardWords } from '../../data/messages/card';
import { decodedWords } from '../../data/messages/reasons';
import type { Resolution } from '../../data/references/resolution';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { Reasons } from './Reasons';

interface Props {
  written: string;
  resolution: Extract<Resolution, { state: 'decoded' }>;
}

export function DecodedBody({ written, resolution }: Props) {
  const words = useWords(cardWords);
  const language = useLanguage();
  return (
    <>
      <p class="card-head">
        <strong class="card-number" lang="vi">
          {written}
        </strong>
        <span class="force" data-force="unclear">
          <Icon of={Minus} size={14} />
          <span>{words.decodedNote}</span>
        </span>
      </p>
      <h2 class="card-title">{decodedWords(resolution.decoded, language)}</h2>
      <Reasons reasons={resolution.reasons} lead={null} />
      <p class="card-foot">{words.unofficial}</p>
    </>
  );
}
