/** Office's XML as a stream of events: saxes loads nothing, expands no entity of a document's own and builds no tree. */
import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  /** `name` without its prefix; `attributes` as written. */
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Office writes some dozens of levels; a hostile file thousands. */
const DEEPEST = 200;
/** Characters between two looks at whether the reading went wrong. */
const STEP = 65_536;

class BadXml extends Error {}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Reads `bytes` through; false where they are no well-formed XML (what came before was told all the same). */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): boolean {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  const fail = () => {
    throw new BadXml();
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) fail();
    open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(local(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    const xml = decodeXml(bytes);
    for (let at = 0; at < xml.length; at += STEP) parser.write(xml.slice(at, at + STEP));
    parser.close();
    return true;
  } catch (error) {
    if (error instanceof BadXml) return false;
    throw error;
  }
}
