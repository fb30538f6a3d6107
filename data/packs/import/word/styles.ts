/** What paragraph and character styles add to the look of text and to lists: styles.xml, resolved along "based on". */
import { readXml } from '../office/read-xml';

/** Properties of runs as Word writes them; absent: not said here. */
export interface RunLook {
  bold?: boolean;
  underline?: boolean;
  italic?: boolean;
  highlight?: boolean;
  hidden?: boolean;
  colour?: string | null;
  font?: string;
}

export interface Style {
  look: RunLook;
  numId?: string;
  level?: number;
}

const OFF = new Set(['0', 'false', 'off', 'none', 'nil']);
/** Black, and what shows as black. */
const BLACK = new Set(['auto', '000000', 'windowtext']);
/** Shading that is no marking: none, white. */
const NO_FILL = new Set(['auto', 'ffffff', 'clear']);
const attribute = (attributes: Record<string, string>, name: string) => attributes[`w:${name}`] ?? attributes[name];

/** Takes one child of w:rPr into `look`. */
export function takeLook(look: RunLook, name: string, attributes: Record<string, string>): void {
  const value = attribute(attributes, 'val') ?? '';
  const isOn = !OFF.has(value);
  if (name === 'b') look.bold = isOn;
  else if (name === 'i') look.italic = isOn;
  else if (name === 'u') look.underline = isOn && value !== '';
  else if (name === 'highlight') look.highlight = isOn && value !== 'white';
  else if (name === 'shd') {
    const fill = (attribute(attributes, 'fill') ?? 'auto').toLowerCase();
    if (!NO_FILL.has(fill)) look.highlight = true;
  } else if (name === 'vanish' || name === 'webHidden') look.hidden = isOn;
  else if (name === 'color') look.colour = BLACK.has(value.toLowerCase()) || value === '' ? null : value.toLowerCase();
  else if (name === 'rFonts')
    look.font = attribute(attributes, 'ascii') ?? attribute(attributes, 'hAnsi') ?? look.font ?? '';
}

/** "Based on" may run in a circle in a broken file. */
const LONGEST_CHAIN = 12;

/** Styles by id, each with all that it inherits. */
export function stylesOf(xml: Uint8Array | undefined): (id: string | undefined) => Style {
  const styles = new Map<string, Style & { base?: string }>();
  let current: (Style & { base?: string }) | null = null;
  let inRun = false;
  if (xml)
    readXml(xml, {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val');
        if (name === 'style') {
          current = { look: {} };
          styles.set(attribute(attributes, 'styleId') ?? '', current);
        } else if (!current) return;
        else if (name === 'basedOn' && value !== undefined) current.base = value;
        else if (name === 'rPr') inRun = true;
        else if (name === 'numId' && value !== undefined) current.numId = value;
        else if (name === 'ilvl') current.level = Number(value);
        else if (inRun) takeLook(current.look, name, attributes);
      },
      close: (name) => {
        if (name === 'style') current = null;
        else if (name === 'rPr') inRun = false;
      },
    });
  const resolved = new Map<string, Style>();
  return (id) => {
    if (id === undefined) return { look: {} };
    const known = resolved.get(id);
    if (known) return known;
    let style: Style = { look: {} };
    let at: string | undefined = id;
    for (let i = 0; i < LONGEST_CHAIN && at !== undefined; i++) {
      const own: (Style & { base?: string }) | undefined = styles.get(at);
      if (!own) break;
      const { base, ...said } = own;
      style = { ...said, ...style, look: { ...said.look, ...style.look } };
      at = base;
    }
    resolved.set(id, style);
    return style;
  };
}
