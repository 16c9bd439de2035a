import { longDate } from '../../matter/index.ts';

/** Languages that dates can be written in, by BCP 47 tag. */
export const languages: readonly string[] = ['en', 'es', 'fr', 'pt', 'vi'];

const months: Readonly<Record<string, string>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};

/**
 * A date as the language writes it; `es-MX` is `es`. In a language that is not here it stays figures, which nobody
 * misreads: 2026-02-27.
 */
export function dateIn(language: string, iso: string): string {
  const [tag = ''] = language.toLowerCase().split('-');
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => String(Number(part)));
  if (tag === 'en') return longDate(iso);
  if (tag === 'vi') return `ngày ${day} tháng ${month} năm ${year}`;
  const name = Object.hasOwn(months, tag) ? months[tag]?.split(' ')[Number(month) - 1] : undefined;
  if (name === undefined) return iso;
  // French alone counts the first of a month: 1er mars.
  if (tag === 'fr') return `${day === '1' ? '1er' : day} ${name} ${year}`;
  return `${day} de ${name} de ${year}`;
}
