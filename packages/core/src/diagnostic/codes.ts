/**
 * Every code a diagnostic may carry, by the phase that raises it, with what it stands for.
 * Codes are part of the interface: scripts match on them, so one is never renamed.
 */
export const diagnosticCodes = {
  // read
  'yaml-syntax': 'the matter file is not well-formed YAML',
  'unreadable-text': 'a file is not UTF-8 text',
  'unknown-key': 'a key the schema does not know',
  'missing-key': 'a key the schema requires',
  'wrong-type': 'a value of another type than the schema asks for',
  'bad-value': 'a value the schema does not accept',
  'unknown-reference': 'an id that nothing in the matter has',
  'duplicate-id': 'an id used twice',
  'unknown-court': 'no profile of that name',
  'unknown-template': 'no template of that name',
  'unrepresented-movant': 'a movant no firm represents',
  'file-not-found': 'a prose file that cannot be read',
  'file-outside': 'a file outside the folder of the matter',
  'bad-character': 'a control character or noncharacter in text',
  'bad-image': 'a picture that Word and PDF cannot both show',
  'protected-name': 'a name that a pseudonym protects, in text',
  // template and fill
  'template-syntax': 'a template Handlebars cannot parse',
  'template-unknown-name': 'a name the template reads that nothing defines',
  'template-unknown-helper': 'a helper or partial that does not exist',
  'template-cycle': 'partials that include each other',
  'template-runaway': 'a template that takes more steps than any paper needs',
  'template-manifest': 'a template.yaml that is wrong',
  blank: 'a fact the draft still lacks',
  // parse
  'unknown-directive': 'a directive that does not exist',
  'bad-directive': 'a directive with the wrong attributes, or unclosed',
  'unknown-footnote': 'a footnote call without a note',
  'unused-footnote': 'a note nobody calls',
  'footnote-in-footnote': 'a footnote called from within a footnote',
  'bad-table': 'a row of a table with more cells than its head',
  'heading-too-deep': 'a heading below the fourth level',
  // cite and resolve
  'unknown-anchor': 'a cross-reference to a heading that does not exist',
  'cite-unresolved': 'an Id., supra or short form that points at nothing',
  'cite-ambiguous': 'a short form that fits more than one authority',
  'cite-form': 'a citation that is not in the form the reporter uses',
  'authority-unverified': 'a statement of law that nobody has checked yet',
  // layout
  'missing-glyph': 'a character the fonts lack',
  'pages-unsettled': 'page numbers that do not settle',
  'too-wide': 'a word or cell wider than its room',
  // check
  'page-limit': 'a paper longer than the court allows',
  'tables-missing': 'a long paper without its tables',
  'hearing-too-soon': 'a hearing noticed too early',
  'hearing-weekday': 'a weekday that does not fit its date',
  'notice-first-paragraph': 'a notice whose first paragraph lacks date and time',
  'notice-relief': 'a notice whose second paragraph lacks the relief',
  'pleading-missing': 'no Rule 24(c) pleading with the motion',
  'signature-missing': 'a paper nobody signed',
  'attestation-missing': "another's signature without an attestation",
  'external-missing': 'a paper made elsewhere that is not beside the matter',
  'section-without-facts': 'a section of the argument with no facts',
  'presumption-unmet': 'a presumption of adequate representation left unmet',
  'adequacy-party': 'a party whose representation is no question, or is answered twice',
  'hearing-holiday': 'a hearing on a federal holiday',
  'dates-disagree': 'two dates that cannot both be right',
  'filing-needs': 'a paper the filing still needs',
  // write
  'edited-in-word': 'an output that was edited in Word since it was rendered',
  'output-unwritable': 'an output folder or file that cannot be written',
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;
