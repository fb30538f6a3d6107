/** The house rules that a linter can't hold: which folder may know which, what stands where, and nothing written for nobody. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['entrypoints', 'components', 'data', 'public', 'tests', 'scripts', 'docs'];
/** Dependencies, output and the version control's own: what .gitignore names, and what starts with a dot. */
const NOT_OURS = new Set(['node_modules', 'test-results', 'screenshots']);
const ROOT_FILES = new Set([
  ...['README.md', 'DEVELOPERS.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md'],
  ...['LICENSE', 'LICENSE-CONTENT.md', 'NOTICE', 'THIRD-PARTY-NOTICES.md'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json'],
  ...['wxt.config.ts', 'vitest.config.ts', 'playwright.config.ts'],
]);
/** HABITS: split before this; one idea per file is usually under 150. */
const MAX_LINES = 300;

interface Source {
  /** From the root, with "/". */
  file: string;
  code: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const sources: Source[] = ['entrypoints', 'components', 'data', 'scripts', 'tests']
  .flatMap(filesUnder)
  .filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join(ROOT, file), 'utf8') }));

const isTest = (file: string) => /\.(?:test|spec)\.tsx?$/.test(file);
const isIn = (file: string, ...folders: string[]) => folders.some((folder) => file.startsWith(`${folder}/`));
const product = sources.filter(({ file }) => isIn(file, 'entrypoints', 'components', 'data') && !isTest(file));

/** Comments may speak of what code must not do. The character before "//" keeps addresses in strings. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

interface Import {
  from: string;
  /** A path from the root for relative imports, else the package. */
  to: string;
}

const IMPORT = /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf({ file, code }: Source): Import[] {
  return [...withoutComments(code).matchAll(IMPORT)].map((match) => {
    const written = match[1] ?? match[2] ?? '';
    return { from: file, to: written.startsWith('.') ? path.posix.join(path.posix.dirname(file), written) : written };
  });
}

const imports = sources.filter(({ file }) => !isTest(file) && !file.endsWith('.css')).flatMap(importsOf);

/** Fails with every place at once; the message says what to do. */
function expectNone(found: readonly string[], lesson: string): void {
  expect(found, `${lesson}\n${found.join('\n')}\n`).toEqual([]);
}

function breaches(isBreach: (one: Import) => boolean): string[] {
  return imports.filter(isBreach).map(({ from, to }) => `  ${from} imports ${to}`);
}

describe('arrows', () => {
  it('sees the imports at all', () => {
    const has = (from: string, to: string) => imports.some((one) => one.from === from && one.to === to);
    expect(has('entrypoints/card/create-card.tsx', 'components/reference-card/ReferenceCard')).toBe(true);
    expect(has('entrypoints/card/create-card.tsx', 'preact')).toBe(true);
    const forms = `import a, { type B } from './a';\nexport * from '../b';\nimport './c';\nconst d = await import('./d');\nimport {\n  e,\n} from "e";`;
    expect(importsOf({ file: 'x/y.ts', code: forms }).map(({ to }) => to)).toEqual(['x/a', 'b', 'x/c', 'x/d', 'e']);
  });

  it('go from entrypoints to components to data, never back', () => {
    expectNone(
      breaches(
        ({ from, to }) =>
          (isIn(from, 'data') && isIn(to, 'entrypoints', 'components')) ||
          (isIn(from, 'components') && isIn(to, 'entrypoints')),
      ),
      'data/ is the model and components/ show what they are given. Pass what is needed in as an argument or a property:',
    );
  });

  it('lead from the product to no test, script or helper of tests', () => {
    expectNone(
      breaches(
        ({ from, to }) =>
          isIn(from, 'entrypoints', 'components', 'data') &&
          (isIn(to, 'tests', 'scripts') || isTest(`${to}.ts`) || to === 'vitest') &&
          !/(?:^|\/)(?:arbitrary|fixtures)(?:\.ts$|\/)/.test(from),
      ),
      'What the product needs belongs to data/, components/ or entrypoints/:',
    );
  });

  it('keep documents, references, standards and questions free of the database', () => {
    const pure = ['documents', 'references', 'standards', 'questions'].map((room) => `data/${room}`);
    expectNone(
      breaches(({ from, to }) => isIn(from, ...pure) && isIn(to, 'data/store')),
      'These rooms know nothing of data/store: let the store import them, or take the value as an argument:',
    );
  });

  it('keep libraries of the browser in the rooms that need them', () => {
    const isOf = (to: string, ...names: string[]) => names.some((name) => to === name || to.startsWith(`${name}/`));
    expectNone(
      breaches(
        ({ from, to }) =>
          (isIn(from, 'data') && isOf(to, 'preact', 'wxt', '#imports')) ||
          (isIn(from, 'components') && isOf(to, 'wxt', '#imports', 'dexie')) ||
          (!isIn(from, 'data/store') && isOf(to, 'dexie')),
      ),
      'Only data/store knows Dexie, only entrypoints/ know WXT, data/ knows no view:',
    );
  });
});

describe('code', () => {
  function occurrences(within: readonly Source[], pattern: RegExp): string[] {
    return within.flatMap(({ file, code }) =>
      [...withoutComments(code).matchAll(pattern)].map(([text]) => `  ${file}: ${text}`),
    );
  }

  it('of the model asks no clock and throws no dice', () => {
    expectNone(
      occurrences(
        product.filter(({ file }) => isIn(file, 'data') && !isIn(file, 'data/store')),
        /\b(?:Date\.now|Math\.random|performance\.now|crypto\.randomUUID|crypto\.getRandomValues)\(|\bnew Date\(\)/g,
      ),
      'data/ takes the time, the zone and the random numbers as arguments, so that a test can say what they are:',
    );
  });

  it('parses no markup and runs no text', () => {
    expectNone(
      occurrences(
        product,
        /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\b/g,
      ),
      'Build elements with Preact or the DOM; text goes in as text:',
    );
  });

  it('of tests leaves nothing out', () => {
    const helpers = sources.filter(({ file }) => isTest(file) || isIn(file, 'tests'));
    expectNone(
      occurrences(
        helpers,
        /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b|\bx(?:it|describe)\(/g,
      ),
      'A skipped test is a lie: mend it, or delete it and say why in the commit:',
    );
  });

  it(`stands in files of at most ${MAX_LINES} lines`, () => {
    const long = sources
      .filter(({ file }) => isIn(file, 'entrypoints', 'components', 'data'))
      .map(({ file, code }) => ({ file, lines: code.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES);
    expectNone(
      long.map(({ file, lines }) => `  ${file}: ${lines} lines`),
      'One idea per file: split at the word that the file name does not say:',
    );
  });
});

interface Words {
  file: string;
  keys: string[];
  /** The catalogue as its module exports it, for finding its name. */
  words: object;
}

const declared = vi.hoisted(() => [] as Omit<Words, 'file'>[]);
vi.mock('../data/messages/catalogue', async (original) => {
  const real = await original<typeof import('../data/messages/catalogue')>();
  const catalogue: typeof real.catalogue = (vietnamese, english) => {
    const words = real.catalogue(vietnamese, english);
    declared.push({ keys: Object.keys(vietnamese), words });
    return words;
  };
  return { ...real, catalogue };
});

/** How a catalogue is called where it speaks: `words`, `say`, `cardWords`, `fieldNames`, or `wordsOf(…)` at once. */
const SPEAKER = '(?:\\b(?:say|\\w*(?:[wW]ords|[mM]essages|[nN]ames))|\\bwordsOf\\([^)]*\\))';
/** Looked up by a value, as in `words[code]`: types hold its keys to the values; here each must at least be written somewhere. */
const LOOK_UP = new RegExp(`${SPEAKER}\\[`);

describe('words', () => {
  it('are all said somewhere', async () => {
    const unused: string[] = [];
    const files = filesUnder('data/messages').filter((name) => !isTest(name) && !name.endsWith('/catalogue.ts'));
    /** By the catalogue itself: a module may import another's, and then both are declared at once. */
    const exported = new Map<unknown, { file: string; name: string }>();
    declared.length = 0;
    for (const file of files) {
      const module: Record<string, unknown> = await import(path.join(ROOT, file));
      for (const [name, words] of Object.entries(module)) exported.set(words, { file, name });
    }
    expect(declared.length).toBeGreaterThan(30);
    for (const { keys, words } of declared) {
      const owner = exported.get(words);
      // A catalogue that its module keeps to itself is used among the messages or nowhere.
      const users = product.filter(({ file, code }) =>
        owner ? file === owner.file || code.includes(owner.name) : isIn(file, 'data/messages'),
      );
      const isSaid = (key: string) =>
        users.some(({ code }) => new RegExp(`${SPEAKER}\\.${key}\\b`).test(code)) ||
        (users.some(({ code }) => LOOK_UP.test(code)) && isWritten(key, owner?.file ?? ''));
      unused.push(
        ...keys
          .filter((key) => !isSaid(key))
          .map((key) => `  ${owner ? `${owner.file}: ${owner.name}` : '(own)'}.${key}`),
      );
    }
    expectNone(unused, 'Nobody reads these words: delete them in both languages, or use them:');
  });

  function isWritten(key: string, declaredIn: string): boolean {
    if (key === '') return true;
    const written = new RegExp(`['"]${key}['"]|\\b${key}\\??:`);
    return product.some(({ file, code }) => file !== declaredIn && !isIn(file, 'data/messages') && written.test(code));
  }
});

describe('the top of the house', () => {
  const entries = readdirSync(ROOT, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && !NOT_OURS.has(name) && !name.endsWith('.log'),
  );

  it('has the rooms of DESIGN and no others', () => {
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expectNone(
      rooms.filter((name) => !FOLDERS.includes(name)).map((name) => `  ${name}/`),
      `Put it into one of ${FOLDERS.join(', ')} (DESIGN, The house):`,
    );
  });

  it('has no stray files', () => {
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expectNone(
      files.filter((name) => !ROOT_FILES.has(name)).map((name) => `  ${name}`),
      'A file at the top is read by everybody: move it into docs/ or scripts/, or add it to the list in this test:',
    );
  });
});
