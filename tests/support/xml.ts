/** An element of a parsed XML part, with its text kept in order among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML without comments, CDATA or DTD, as our writers give it; throws where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [root];
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    at = token.lastIndex;
    const [whole, closing, name, attributes, empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes nothing`);
    } else {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== xml.length || open.length !== 1) throw new Error(`not well-formed near ${xml.slice(at, at + 60)}`);
  const top = root.children.find((child) => typeof child !== 'string');
  if (!top || typeof top === 'string') throw new Error('no element');
  return top;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);?/gi, (reference, name: string) => {
    const character = name.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : entities[name];
    if (character === undefined) throw new Error(`unknown reference ${reference}`);
    return character;
  });
}

/** Every element in the order of the document, the given one first. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
