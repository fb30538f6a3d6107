/** Question packs: adding, the list of what is held, and which standards to practise. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { DraftList } from '../../components/pack-editor/DraftList';
import { BucketChoice } from '../../components/packs/BucketChoice';
import { ImportView } from '../../components/packs/ImportView';
import { PackList } from '../../components/packs/PackList';
import { type Shared, SharePack } from '../../components/packs/SharePack';
import { type Notice, NoticeBar } from '../../components/panel/NoticeBar';
import { useLate } from '../../components/panel/use-late';
import { useWords } from '../../components/words';
import { shareWords } from '../../data/messages/share';
import { studioWords } from '../../data/messages/studio';
import { editWords } from '../../data/messages/studio-edit';
import { packWords } from '../../data/messages/studio-packs';
import { draftOf, newDraft } from '../../data/packs/edit/pack-draft';
import { isBuiltIn, makeUid } from '../../data/packs/identity';
import { packLink } from '../../data/packs/subscribe/link';
import { packFileName, writePack } from '../../data/packs/write';
import { type Settings, withBucket } from '../../data/settings';
import { StoreError } from '../../data/store/errors';
import type { DraftRow, InstalledPack, PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';
import { changeSettings } from '../wiring/settings';
import { randomBytes } from './random-bytes';
import { saveFile } from './save-file';
import { isoDayOf } from './spoken-time';
import { useDrafts } from './use-drafts';
import { useFileDrop } from './use-file-drop';
import { useImport } from './use-import';
import { usePacks } from './use-packs';
import { useProjectSignature } from './use-project-signature';
import { useRecognised } from './use-recognised';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  settings: Settings;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function PacksPage({ store, settings, attempt, fail }: Props) {
  const words = useWords(packWords);
  const frame = useWords(studioWords);
  const draftWords = useWords(editWords);
  const drafts = useDrafts(store, fail);
  const packs = usePacks(store, fail);
  const recognised = useRecognised();
  const isSignedByProject = useProjectSignature(store, packs, fail);
  const isLate = useLate(packs === null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = (text: string) => setNotice({ text });
  const sharing = useWords(shareWords);
  const [shared, setShared] = useState<Shared | null>(null);

  const adding = useImport(store, attempt, ({ pack, comparison }, end) => {
    const { title, edition } = pack.pack;
    if (end === 'stopped') say(words.stopped);
    else if (comparison.kind === 'update') say(words.didUpdate(title, edition));
    else say(words.didAdd(title, pack.questions.length));
  });
  const isDragging = useFileDrop(adding.take);

  // What was pressed to close or to add is gone: the focus goes back to where adding begins.
  const addHeading = useRef<HTMLHeadingElement>(null);
  const isIdle = adding.state.kind === 'idle';
  const wasIdle = useRef(true);
  useEffect(() => {
    if (isIdle && !wasIdle.current) addHeading.current?.focus();
    wasIdle.current = isIdle;
  }, [isIdle]);

  const copyText = (text: string, said: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(said),
      () => say(words.didNotCopy),
    );
  const withWhole = (row: PackRow, use: (installed: InstalledPack) => void | Promise<void>) =>
    void attempt(async () => {
      const installed = await store.readPack(row.key);
      if (!installed) throw new StoreError('pack-not-held', [row.key]);
      await use(installed);
    });
  const pause = (row: PackRow) =>
    void attempt(async () => {
      await store.pausePack(row.key, !row.paused);
      say((row.paused ? words.didResume : words.didPause)(row.header.title));
    });
  const open = (id: string) => location.assign(`#edit/${id}`);
  const create = () =>
    void attempt(async () => {
      const made = await store.drafts.create({ draft: newDraft(makeUid(randomBytes)), base: null }, Date.now());
      open(made.id);
    });
  /** The draft of that pack, if there is one; of a built-in pack a new one of its own. */
  const edit = (row: PackRow) =>
    withWhole(row, async ({ pack }) => {
      const own = isBuiltIn(row.key) ? null : pack;
      const held = own && drafts?.find(({ header }) => header.uid === pack.pack.uid);
      if (held) return open(held.id);
      const draft = draftOf(pack);
      const header = own ? draft.header : { ...draft.header, uid: makeUid(randomBytes), edition: 1, changes: [] };
      const made = await store.drafts.create({ draft: { ...draft, header }, base: own }, Date.now());
      open(made.id);
    });
  const removeDraft = (draft: DraftRow) =>
    void attempt(async () => {
      const removed = await store.drafts.remove(draft.id);
      if (!removed) return;
      const undo = () =>
        void attempt(async () => {
          await store.drafts.putBack(removed);
          setNotice(null);
        });
      setNotice({ text: draftWords.didRemoveDraft(draft.header.title || draftWords.untitled), undo });
    });
  const save = (row: PackRow) =>
    withWhole(row, ({ pack }) => {
      saveFile(packFileName(pack), writePack(pack));
      say(words.didSave(packFileName(pack)));
    });
  const copy = (row: PackRow) =>
    withWhole(row, ({ pack }) => copyText(writePack(pack), words.didCopy(row.header.title)));
  const share = (row: PackRow) =>
    withWhole(row, ({ pack, source }) => {
      const isAddress = source.startsWith('https://');
      setShared({ title: row.header.title, isAddress, line: isAddress ? source : packLink(pack) });
    });
  const remove = (row: PackRow) =>
    void attempt(async () => {
      const { title } = row.header;
      const removed = await store.removePack(row.key);
      const undo = () =>
        void attempt(async () => {
          await store.restorePack(removed);
          say(words.didRestore(title));
        });
      setNotice({ text: words.didRemove(title), undo });
    });

  return (
    <>
      <section class="section" aria-labelledby="add-heading">
        <h2 id="add-heading" ref={addHeading} tabIndex={-1}>
          {words.addHeading}
        </h2>
        <ImportView
          state={adding.state}
          waiting={adding.waiting}
          isDragging={isDragging}
          onFiles={adding.take}
          onText={adding.takeText}
          onInstall={adding.install}
          onStop={adding.stop}
          onClose={adding.close}
          onCopyText={(text) => void copyText(text, words.didCopyList)}
          dayOf={isoDayOf}
        />
        <ul class="pack-ways" aria-label={words.more}>
          <li>
            <a href="#subscriptions">{words.toSubscriptions}</a>
          </li>
          <li>
            <a href="#signing">{words.toSigning}</a>
          </li>
        </ul>
      </section>
      <section class="section" aria-labelledby="drafts-heading">
        <h2 id="drafts-heading">{draftWords.draftsHeading}</h2>
        {drafts && <DraftList drafts={drafts} onCreate={create} onRemove={removeDraft} />}
      </section>
      <section class="section" aria-labelledby="list-heading">
        <h2 id="list-heading">{words.listHeading}</h2>
        {packs && (
          <PackList
            packs={packs}
            documents={recognised}
            isSignedByProject={isSignedByProject}
            onPause={pause}
            onEdit={edit}
            onSave={save}
            onCopy={copy}
            onShare={share}
            onRemove={remove}
          />
        )}
        {packs && packs.length > 0 && <a href="#print">{words.print}</a>}
        {isLate && <p role="status">{frame.loading}</p>}
        {shared && (
          <SharePack
            shared={shared}
            onCopy={(line) => void copyText(line, sharing.didCopy)}
            onClose={() => setShared(null)}
          />
        )}
      </section>
      <section class="section" aria-labelledby="buckets-heading">
        <h2 id="buckets-heading">{words.bucketsHeading}</h2>
        <p class="prose quiet">{words.bucketsText}</p>
        <BucketChoice
          chosen={settings.buckets}
          onChange={async (bucket, isChosen) =>
            (await changeSettings((now) => withBucket(now, bucket, isChosen))).buckets
          }
        />
      </section>
      <NoticeBar notice={notice} undoLabel={frame.undo} onGone={() => setNotice(null)} />
    </>
  );
}
