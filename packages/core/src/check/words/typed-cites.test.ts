import { expect, it } from 'vitest';
import { typedCite, typedIds } from './typed-cites.ts';

const ashby = typedCite({ surname: 'Ashby', name: 'Wren Ashby' });

it.each([
  ['See Ashby Decl. ¶ 3; As is known', 'Ashby Decl. ¶ 3'],
  ['(Ashby Dec. ¶ 3)', 'Ashby Dec. ¶ 3'],
  ['Ashby Declaration ¶ 4.', 'Ashby Declaration ¶ 4'],
  ['the Ashby Declaration, at ¶ 4,', 'Ashby Declaration, at ¶ 4'],
  ['Ashby’s Declaration ¶ 4', 'Ashby’s Declaration ¶ 4'],
  ['Ashby Decl. ¶¶ 2--3, 7', 'Ashby Decl. ¶¶ 2--3'],
  ['Ashby Decl. ¶ 12.b.', 'Ashby Decl. ¶ 12.b'],
  ['ASHBY DECL. ¶ 3', 'ASHBY DECL. ¶ 3'],
  ['Ashby Decl. at 4', 'Ashby Decl. at 4'],
  ['Ashby Decl. par. 4', 'Ashby Decl. par. 4'],
  ['Declaration of Wren Ashby ¶ 2', 'Declaration of Wren Ashby ¶ 2'],
])('%s is a number typed by hand', (text, words) => {
  expect(ashby(text)?.words).toBe(words);
});

it.each(['The Ashby Declaration is long.', 'Ashby Decl. Ex. 3', 'Strashby Decl. ¶ 3', 'Ashby decided 3 things'])(
  '%s is none',
  (text) => {
    expect(ashby(text)).toBeUndefined();
  },
);

it('takes a name as it is written, whatever signs it has', () => {
  expect(typedCite({ surname: 'O’Dell (Jr.)', name: 'x' })("O'Dell (Jr.) Decl. ¶ 3")?.at).toBe(0);
});

it('an Id. belongs to the last cite before it in its paragraph', () => {
  const found = (text: string): readonly string[] => typedIds(text).map(({ paper, words }) => `${paper}: ${words}`);
  expect(found('They wait. [@a#x]. [@b#y..z]; *id.* ¶ 4.')).toEqual(['b: *id.* ¶ 4']);
  expect(found('[@a#x]. Id. at 4.')).toEqual(['a: Id. at 4']);
  expect(found('[@a#x]. *Id.* See more.')).toEqual([]);
  expect(found('[@a#x]. *Roe*, 3 U.S. 4. *Id.* at 5.')).toEqual([]);
  expect(found('[@a#x]. ECF No. 3 at 2. Id. at 5.')).toEqual([]);
  expect(found('[@a#x].\n\n*Id.* at 5.')).toEqual([]);
  expect(found('*Id.* at 5. [@a#x].')).toEqual([]);
});
