/** A page for a branch meeting on one standard: what it asks for, questions to discuss, and how to get the pack. */
import { answerWords } from '../../data/messages/packs';
import { pageWords } from '../../data/messages/print-page';
import { plainText } from '../../data/packs/markup';
import { withNumbersTogether } from '../../data/packs/print/numbers-together';
import type { PaperBlock } from '../../data/packs/print/versions';
import type { PackHeader } from '../../data/packs/schema';
import { rightAnswerOf } from '../../data/questions/right-answer';
import { isComplete } from '../../data/standards/regulation-144';
import type { Standard } from '../../data/standards/types';
import { useLanguage, useWords } from '../words';
import { PaperBlocks } from './PaperBlocks';
import { QrCode } from './QrCode';
import { Sheet } from './Sheet';

interface Props {
  standard: Standard;
  blocks: readonly PaperBlock[];
  pack: PackHeader;
  unit: string;
  /** Empty: the page's own words. */
  title: string;
  withAnswers: boolean;
  large: boolean;
  address: string | null;
}

const onPaper = (text: string) => withNumbersTogether(plainText(text));

export function MeetingPage({ standard, blocks, pack, unit, title, withAnswers, large, address }: Props) {
  const words = useWords(pageWords);
  const language = useLanguage();
  const { number, clauses, sources } = standard;
  const questions = blocks.flatMap((block) => block.questions);
  return (
    <Sheet label={`${title || words.meeting}, ${words.standard(number)}`} large={large}>
      <p class="meeting-kicker">{[unit, title || words.meeting, words.article(number)].filter(Boolean).join(' · ')}</p>
      <h3 class="meeting-name">
        {words.standard(number)}: {language === 'en' ? standard.nameInEnglish : standard.name}
      </h3>
      <ul class="meeting-clauses">
        {clauses.map((clause, i) => (
          <li key={i}>
            {clause.wording[language]} <span>({words.clause(number, clause.number)})</span>
          </li>
        ))}
      </ul>
      <p class="paper-note">
        {words.paraphrase} {!isComplete(standard) && words.incomplete} {words.sources}:{' '}
        {withNumbersTogether(sources.map((source) => source.title).join('; '))}.
      </p>
      <h4>{words.discuss}</h4>
      {questions.length === 0 ? <p>{words.noDiscussion}</p> : <PaperBlocks blocks={blocks} />}
      {withAnswers && questions.length > 0 && (
        <div class="meeting-hints">
          <h4>{words.hints}</h4>
          <ol>
            {questions.map(({ question }) => (
              <li key={question.id}>
                <strong>{onPaper(answerWords(rightAnswerOf(question), language))}</strong>
                {question.explain && ` ${onPaper(question.explain)}`}
              </li>
            ))}
          </ol>
        </div>
      )}
      <div class="meeting-get">
        <div>
          <h4>{words.getPack}</h4>
          <p>{words.getPackText(pack.title)}</p>
          <p>{address ? `${words.getPackFrom} ${address}` : words.getPackAsk}</p>
        </div>
        {address && <QrCode address={address} />}
      </div>
      <p class="paper-made">{words.made(pack.title, pack.edition)}</p>
    </Sheet>
  );
}
