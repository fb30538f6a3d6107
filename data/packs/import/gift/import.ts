/** Reads GIFT (docs.moodle.org/en/GIFT_format), tolerantly: one bad question never refuses the others. */
import type { Importer } from '../draft';
import { draftOfText } from '../draft-of-text';
import { giftBlocks } from './blocks';
import { giftQuestion } from './question';

export const importGift: Importer = (bytes, choices, progress) =>
  draftOfText('gift', bytes, choices, progress, (text) =>
    giftBlocks(text.replaceAll('\t', ' ')).map((block) => () => giftQuestion(block)),
  );
