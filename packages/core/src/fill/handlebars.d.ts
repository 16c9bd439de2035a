/**
 * Handlebars' parser alone, with its whitespace control: the one module of the package that core takes, so that
 * no code is ever made from strings. The package types its syntax tree loosely; these are the nodes as the parser
 * makes them. Lines count from 1, columns from 0.
 */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(input: string): Program;

  export const parser: {
    /** Called with what is wrong, to throw; `hash` says where. */
    parseError: (message: string, hash: ParseErrorHash) => void;
  };

  export interface ParseErrorHash {
    readonly text: string;
    readonly token: string | null;
    readonly loc: {
      readonly first_line: number;
      readonly last_line: number;
      readonly first_column: number;
      readonly last_column: number;
    };
    readonly expected: readonly string[];
  }

  export interface Location {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  }

  export interface Program {
    readonly type: 'Program';
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
    readonly loc: Location;
  }

  export type Statement =
    | ContentStatement
    | CommentStatement
    | MustacheStatement
    | BlockStatement
    | PartialStatement
    | UnsupportedStatement;

  export interface ContentStatement {
    readonly type: 'ContentStatement';
    /** What remains of `original` after whitespace control. */
    readonly value: string;
    readonly original: string;
    readonly rightStripped?: boolean;
    readonly loc: Location;
  }

  export interface CommentStatement {
    readonly type: 'CommentStatement';
    readonly loc: Location;
  }

  export interface MustacheStatement {
    readonly type: 'MustacheStatement';
    readonly path: PathExpression | Literal;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
    readonly loc: Location;
  }

  export interface BlockStatement {
    readonly type: 'BlockStatement';
    readonly path: PathExpression | Literal;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
    readonly program?: Program;
    readonly inverse?: Program;
    readonly loc: Location;
  }

  export interface PartialStatement {
    readonly type: 'PartialStatement';
    readonly name: PathExpression | Literal | SubExpression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
    /** Of a partial alone on its line. */
    readonly indent: string;
    readonly loc: Location;
  }

  export interface UnsupportedStatement {
    readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
    readonly loc: Location;
  }

  export type Expression = PathExpression | SubExpression | Literal;

  export interface PathExpression {
    readonly type: 'PathExpression';
    /** `@index` and the like. */
    readonly data: boolean;
    /** How many `../`. */
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
    readonly loc: Location;
  }

  export interface SubExpression {
    readonly type: 'SubExpression';
    readonly path: PathExpression | Literal;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
    readonly loc: Location;
  }

  export type Literal =
    | { readonly type: 'StringLiteral'; readonly value: string; readonly original: string; readonly loc: Location }
    | { readonly type: 'NumberLiteral'; readonly value: number; readonly original: number; readonly loc: Location }
    | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly original: boolean; readonly loc: Location }
    | { readonly type: 'UndefinedLiteral' | 'NullLiteral'; readonly original?: undefined; readonly loc: Location };

  export interface Hash {
    readonly pairs: readonly { readonly key: string; readonly value: Expression; readonly loc: Location }[];
  }
}
