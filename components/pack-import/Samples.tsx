/** How a trainer's file is written: a question as in Word, and a template for Excel. */
import { FileDown } from 'lucide';
import { sampleWords, WORD_SAMPLE } from '../../data/messages/import-samples';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

export function Samples({ onTemplate }: { onTemplate: () => void }) {
  const words = useWords(sampleWords);
  return (
    <section class="import-how" aria-labelledby="samples-heading">
      <h2 id="samples-heading">{words.heading}</h2>
      <div class="import-samples">
        <div>
          <h3>{words.word}</h3>
          <pre class="import-sample" lang="vi">
            {WORD_SAMPLE}
          </pre>
          <p class="quiet">{words.wordText}</p>
        </div>
        <div>
          <h3>{words.excel}</h3>
          <p>
            <button type="button" class="button" onClick={onTemplate}>
              <Icon of={FileDown} />
              {words.template}
            </button>
          </p>
          <p class="quiet">{words.excelText}</p>
        </div>
      </div>
    </section>
  );
}
