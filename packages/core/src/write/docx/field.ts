import { type Element, element, writable } from './element.ts';
import { type RunLook, run } from './run.ts';

/**
 * A complex field (ECMA-376 part 1, 17.16.18): begin, instruction, separate, cached result, end. We write the
 * result that Word would compute, so nothing asks to be updated on opening.
 */
export function field(instruction: string, result: readonly Element[]): Element[] {
  return [...fieldStart(instruction), ...result, fieldEnd()];
}

/** A field without a result: `TA`. The instruction may come in several looks: a case name is italic. */
export function markField(instruction: readonly Element[], look: RunLook): Element[] {
  return [character('begin', look), ...instruction, character('end', look)];
}

/** Begin to separate: its result may run over several paragraphs, the last of which holds {@link fieldEnd}. */
export function fieldStart(instruction: string): Element[] {
  return [character('begin'), instructionRun(instruction), character('separate')];
}

export function fieldEnd(): Element {
  return character('end');
}

export function instructionRun(instruction: string, look: RunLook = {}): Element {
  return run(look, element('w:instrText', { 'xml:space': 'preserve' }, writable(instruction)));
}

function character(type: 'begin' | 'separate' | 'end', look: RunLook = {}): Element {
  return run(look, element('w:fldChar', { 'w:fldCharType': type }));
}

/** Text within the quotes of a field's instruction. */
export function quoted(text: string): string {
  return text.replace(/[\\"]/g, (mark) => `\\${mark}`);
}
