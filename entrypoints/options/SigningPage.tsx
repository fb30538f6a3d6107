/** The author's own signing key. */
import { useState } from 'preact/hooks';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { KeyFile } from '../../components/signing/KeyFile';
import { OwnKeys } from '../../components/signing/OwnKeys';
import { useWords } from '../../components/words';
import { signingWords } from '../../data/messages/signing';
import { studioWords } from '../../data/messages/studio';
import type { Store } from '../../data/store/store';
import { isoDayOf } from './spoken-time';
import { useSigning } from './use-signing';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function SigningPage({ store, attempt, fail }: Props) {
  const words = useWords(signingWords);
  const frame = useWords(studioWords);
  const [notice, setNotice] = useState<Notice | null>(null);
  const signing = useSigning(store, attempt, fail, (text) => setNotice({ text }));
  return (
    <>
      <section class="section">
        <p class="prose">{words.intro}</p>
        <OwnKeys
          keys={signing.keys}
          isBusy={signing.isBusy}
          fault={signing.fault?.at === 'key' ? signing.fault.text : null}
          dayOf={isoDayOf}
          onMake={signing.make}
          onSign={signing.sign}
        />
      </section>
      <section class="section" aria-labelledby="file-heading">
        <h2 id="file-heading">{words.fileHeading}</h2>
        <KeyFile
          keys={signing.keys}
          passphrase={signing.passphrase}
          isBusy={signing.isBusy}
          fault={signing.fault?.at === 'file' ? signing.fault.text : null}
          onPassphrase={signing.setPassphrase}
          onSave={signing.save}
          onRestore={signing.restore}
        />
      </section>
      <section class="section" aria-labelledby="lost-heading">
        <h2 id="lost-heading">{words.lostHeading}</h2>
        <p class="prose">{words.lostText}</p>
      </section>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
