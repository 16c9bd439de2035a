/** States, territories, possessions and commonwealths, by name and by postal abbreviation. */
const names =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|' +
  'Hawaii HI|Hawai’i HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|' +
  'Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|' +
  'New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|' +
  'Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|' +
  'Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY|District of Columbia DC|Puerto Rico PR|Guam GU|' +
  'American Samoa AS|Northern Mariana Islands MP|Virgin Islands VI|United States US|United States of America USA|U.S.A. U.S.';

const known: ReadonlySet<string> = new Set(
  names.split('|').flatMap((entry) => {
    const cut = entry.lastIndexOf(' ');
    return [folded(entry.slice(0, cut)), folded(entry.slice(cut + 1))];
  }),
);

/**
 * Whether a place names a State or territory as its last part.
 *
 * @example isInUnitedStates('Oakland, California') // true
 */
export function isInUnitedStates(place: string): boolean {
  const last = place.split(',').at(-1) ?? '';
  return known.has(folded(last)) || /\bdistrict of columbia$|\bd\.?c\.?$/i.test(place.trim());
}

/** Case, apostrophes, a zip code and the words that stand before a name make no difference. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s\d{5}(?:-\d{4})?\s*$/, '')
    .replace(/^\s*(?:(?:the|u\.s\.|us|commonwealth of|state of|territory of) )*/, '')
    .trim();
}
