/** The reminder's setting wired: the browser is asked in the press that switches it on, and gets its permission back with the one that ends it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ReminderChoice } from '../../components/practice-settings/ReminderChoice';
import { useWords } from '../../components/words';
import { reminderWords } from '../../data/messages/reminder';
import type { ReminderTime, Settings } from '../../data/settings';
import { changeSettings } from '../wiring/settings';

const PERMISSION = { permissions: ['notifications' as const] };
/** After supper: when most have a few minutes. */
const FIRST_TIME: ReminderTime = { hour: 20, minute: 0 };

/** Whether the browser lets us show notifications, as that changes; null until known. */
function useMayNotify(): boolean | null {
  const [mayNotify, setMayNotify] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(PERMISSION).then(setMayNotify);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return mayNotify;
}

export function ReminderSection({ settings: { reminder } }: { settings: Settings }) {
  const words = useWords(reminderWords);
  const mayNotify = useMayNotify();
  const [isDenied, setIsDenied] = useState(false);
  const set = (time: ReminderTime | null) => changeSettings((now) => ({ ...now, reminder: time }));
  const isOn = reminder !== null && mayNotify === true;

  const switchOn = async () => {
    // First of all: browsers ask only in answer to a press.
    const isGranted = await browser.permissions.request(PERMISSION).catch(() => false);
    setIsDenied(!isGranted);
    if (isGranted) await set(reminder ?? FIRST_TIME);
  };
  const switchOff = async () => {
    setIsDenied(false);
    await set(null);
    // A build that has it as a required permission refuses; the reminder is off all the same.
    await browser.permissions.remove(PERMISSION).catch(() => false);
  };
  const trouble = () => {
    if (isOn) return null;
    if (isDenied) return 'denied';
    return reminder !== null && mayNotify === false ? 'revoked' : null;
  };
  return (
    <section class="section" aria-labelledby="reminder-heading">
      <h2 id="reminder-heading">{words.heading}</h2>
      <p class="prose quiet">{words.text}</p>
      <ReminderChoice
        time={isOn ? reminder : null}
        trouble={trouble()}
        onFlip={() => void (isOn ? switchOff() : switchOn())}
        onTime={(time) => void set(time)}
      />
    </section>
  );
}
