import { describeTemplate, type FieldDescription, type TemplateDescription } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { noTemplates, openAndReadLibrary } from '../library.ts';
import { refuse } from '../report/refusal.ts';
import type { Reporter } from '../report/reporter.ts';
import { wrapped } from '../report/wrapped.ts';

interface ShowOptions {
  readonly name: string;
  readonly templates: string | undefined;
  readonly reporter: Reporter;
}

/** `engross templates show NAME`: what a matter must say for it, and what it is made of. */
export async function runTemplatesShow(options: ShowOptions): Promise<ExitCode> {
  const opened = await openAndReadLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened, options.reporter);
  const template = opened.library.templates.get(options.name);
  if (!template) return refuse(noTemplates([options.name], opened.names), options.reporter);
  const described = describeTemplate(template);
  process.stdout.write(options.reporter === 'json' ? `${JSON.stringify(described)}\n` : `${page(described)}\n`);
  return exitCodes.fine;
}

function page({ name, about, nature, fields, facts, partials, directives }: TemplateDescription): string {
  const parts = [
    [`${name} (${nature})`, ...wrapped(about, '  ')],
    ['Fields', ...(fields.length === 0 ? ['  none'] : fields.flatMap((field) => fieldLines(field, '  ')))],
    ['Facts of the case it uses', ...wrapped(facts.join(', ') || 'none', '  ')],
    ['Lines the program makes', ...wrapped(directives.map((each) => `::${each}`).join(', ') || 'none', '  ')],
    ['Partials', ...(partials.length === 0 ? ['  none'] : partials.map((each) => `  ${each.name}  ${each.file}`))],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function fieldLines(field: FieldDescription, indent: string): readonly string[] {
  const needed = field.needed === undefined ? '' : `, ${field.needed}`;
  const inner = `${indent}    `;
  return [
    `${indent}${field.name}: ${field.type}${needed}`,
    ...wrapped(field.help, inner),
    ...(field.example === undefined ? [] : wrapped(`e.g. ${field.example}`, inner)),
    ...field.fields.flatMap((each) => fieldLines(each, inner)),
  ];
}
