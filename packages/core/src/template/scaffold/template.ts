import type { PaperNature } from '../manifest.ts';

/** A new template: what its folder holds, by name of the file. */
type TemplateFiles = Readonly<Record<'template.yaml' | 'template.md', string>>;

/**
 * A template to start from, by the name of its folder: short, right as it is, and with a remark on each part. It has the
 * parts that a paper of its nature cannot do without.
 *
 * @example scaffoldTemplate('motion-for-leave', 'motion')['template.md']
 */
export function scaffoldTemplate(name: string, nature: PaperNature): TemplateFiles {
  const words = name.replaceAll('-', ' ');
  const { fields, text, keys } = starts[nature];
  const manifest = [
    '# What this paper is, and the facts it asks for. After every change: engross templates lint',
    `about: ${capitalized(words)}, one line that tells your colleagues when to use it`,
    `nature: ${nature}`,
    ...titlesOf(nature, words),
    '# What the file is called; {{…}} may stand here too.',
    `file-name: ${name}`,
    ...keys,
    '# Parts of the text in files of their own, e.g. partials: [notice] for {{> notice}} and notice.md',
    'partials: []',
    '',
    '# The facts that are this paper’s own. Those of the case (parties, movants, court, hearing) every template sees.',
    'fields:',
    ...fields,
  ];
  return { 'template.yaml': lines(manifest), 'template.md': lines([...remark, ...text]) };
}

function titlesOf(nature: PaperNature, words: string): readonly string[] {
  if (nature === 'press')
    return [
      '# The title is its headline, and the footer the slug on later pages.',
      'title: "{{headline}}"',
      `footer: ${words}`,
    ];
  if (nature === 'declaration') {
    return [
      '# The title in the caption, and what the footer calls it.',
      'title: "DECLARATION OF {{upper declarant.name}}"',
      'footer: "DECL. OF {{upper declarant.name}}"',
      '# What cites to it say: at first, and then in short.',
      'title-in-cites: "Declaration of {{declarant.name}}"',
      'cite: "{{declarant.surname}} Decl."',
    ];
  }
  const title = nature === 'order' ? `[PROPOSED] ${words.toUpperCase()}` : words.toUpperCase();
  return ['# The title in the caption, and what the footer calls it.', `title: "${title}"`, `footer: "${title}"`];
}

interface Start {
  /** Of template.yaml. */
  readonly fields: readonly string[];
  readonly keys: readonly string[];
  /** Of template.md. */
  readonly text: readonly string[];
}

const remark: readonly string[] = [
  '{{!--',
  '  The paper, with its blanks. What stands in double braces comes from the matter file; lines that begin with :: are',
  '  made by the program. A fact that a matter may leave out stands inside {{#if …}}. Nothing in here is printed.',
  '--}}',
];

const firstPage: readonly string[] = ['::counsel-block', '::court-title', '::caption', ''];

const introduction: readonly string[] = [
  '  introduction:',
  '    type: markdown',
  '    blank: yes',
  '    help: "What this paper asks for, and why. Left out, a draft shows a blank."',
  '    example: "Say in a paragraph what you ask for, and why."',
];

const reasons: readonly string[] = [
  '  reasons:',
  '    type: list',
  '    help: "The reasons, each with a heading of its own."',
  '    of:',
  '      type: group',
  '      help: "One reason."',
  '      fields:',
  '        heading: { type: text, required: yes, help: "A full sentence.", example: "There is good cause." }',
  '        facts: { type: markdown, required: yes, help: "The facts, with cites to the record.", example: "State the facts." }',
];

const eachReason: readonly string[] = ['{{#each reasons}}', '## {{heading}}', '', '{{facts}}', '', '{{/each}}'];

const starts: { readonly [N in PaperNature]: Start } = {
  motion: {
    keys: [],
    fields: [...introduction, ...reasons],
    text: [
      '::section{region=caption}',
      ...firstPage,
      '::section{region=notice}',
      '',
      '# NOTICE OF MOTION {.title}',
      '',
      'TO ALL PARTIES AND THEIR COUNSEL OF RECORD: PLEASE TAKE NOTICE that on {{date hearing.date}}, at {{hearing.time}}, or as soon thereafter as the matter may be heard, in {{hearing.courtroom}} of this Court, {{list movants "name"}} ({{#if several}}collectively, {{/if}}"{{designation.short}}") will and hereby {{plural movants "does" "do"}} move the Court.',
      '',
      '{{designation.short}} {{plural movants "seeks" "seek"}} an order granting this motion. The motion is based on this notice, the memorandum below, and the papers and records on file in this action.',
      '',
      '::section{region=memorandum}',
      '',
      '# MEMORANDUM OF POINTS AND AUTHORITIES {.title}',
      '',
      '# INTRODUCTION',
      '',
      '{{introduction}}',
      '',
      '{{#if reasons}}',
      '# ARGUMENT',
      '',
      ...eachReason,
      '{{/if}}',
      '# CONCLUSION',
      '',
      'The Court should grant the motion.',
      '',
      '::signature-block',
      '::attestation',
    ],
  },
  pleading: {
    keys: ['numbered-paragraphs: yes'],
    fields: [
      '  allegations:',
      '    type: markdown',
      '    blank: yes',
      '    help: "The allegations, one numbered paragraph after another: 1. {#a-name} The City …"',
      '    example: "1. {#jurisdiction} State the first allegation."',
    ],
    text: [
      '::section{region=body}',
      ...firstPage,
      '{{designation.short}} {{plural movants "alleges" "allege"}} as follows:',
      '',
      '{{allegations}}',
      '',
      '::signature-block',
      '::attestation',
    ],
  },
  declaration: {
    keys: ['numbered-paragraphs: yes'],
    fields: [
      '  declarant: { type: reference, to: people, required: yes, help: "The id of the person who declares." }',
      '  executed-at: { type: text, required: yes, help: "City and State where it is signed.", example: "Oakland, California" }',
      '  statement:',
      '    type: markdown',
      '    blank: yes',
      '    help: "What the declarant says, one numbered paragraph after another: 1. {#a-name} In January we …"',
      '    example: "1. {#our-work} Say what the declarant saw, did, or knows."',
    ],
    text: [
      '::section{region=body}',
      ...firstPage,
      'I, {{declarant.name}}, declare as follows:',
      '',
      '1. {#knowledge} The facts stated in this declaration are within my personal knowledge, and if called as a witness I could and would testify competently to them.',
      '',
      '{{statement}}',
      '',
      '{{!-- 28 U.S.C. § 1746(2), within the United States; elsewhere add “under the laws of the United States of America”. --}}',
      'I declare under penalty of perjury that the foregoing is true and correct.',
      '',
      'Executed on {{#if declarant.signed}}{{date declarant.signed}}{{else}}\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_{{/if}}, at {{executed-at}}.',
      '',
      '::declarant-signature{field=declarant}',
      '::attestation',
    ],
  },
  order: {
    keys: ['numbered-paragraphs: yes'],
    fields: [
      '  orders:',
      '    type: list',
      '    required: yes',
      '    help: "What the Court orders, a sentence each."',
      '    of: { type: markdown, help: "One sentence.", example: "The motion is GRANTED." }',
    ],
    text: [
      '::section{region=body}',
      ...firstPage,
      'Having considered the papers of {{list movants "name"}}, and good cause appearing, the Court ORDERS as follows:',
      '',
      '{{#each orders}}',
      '1. {{this}}',
      '{{/each}}',
      '',
      'IT IS SO ORDERED. {.continued}',
      '',
      '::judge-line',
    ],
  },
  press: {
    keys: [],
    fields: [
      '  headline: { type: text, required: yes, help: "The headline, without a period.", example: "Residents Ask to Be Heard" }',
      '  city: { type: text, required: yes, help: "Where it is issued.", example: "Oakland" }',
      '  state: { type: text, required: yes, help: "The state.", example: "California" }',
      '  lead: { type: markdown, required: yes, help: "Who did what, when and why.", example: "Say who did what, when and why." }',
      '  quotes:',
      '    type: list',
      '    help: "What people say about it."',
      '    of:',
      '      type: group',
      '      help: "One quotation."',
      '      fields:',
      '        speaker: { type: reference, to: people, required: yes, help: "The id of the person." }',
      '        words: { type: markdown, required: yes, help: "The words, without quotation marks.", example: "We will be heard." }',
      '        approved: { type: yes-no, help: "yes once the speaker has approved the words." }',
    ],
    text: [
      'FOR IMMEDIATE RELEASE {.release-line}',
      '',
      '# {{headline}} {.headline}',
      '',
      '{{dateline city state}} --- {{lead}}',
      '',
      '{{#each quotes}}',
      '{{quotation words "said" by=speaker}}',
      '',
      '{{/each}}',
      '\\### {.end-mark}',
    ],
  },
};

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
