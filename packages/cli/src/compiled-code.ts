import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';

/** Every chunk of this process by its file name: the build asks each for what V8 has compiled of it. */
export const scripts = new Map<string, Script>();

/** Where the build leaves compiled code: it serves this version of V8 on this kind of processor and no other. */
export const codeFolder = `code-${process.versions.v8}-${process.arch}`;

/**
 * `require` for the chunks in `folder`, which hands V8 what the build has compiled of each, so that nothing is parsed
 * or compiled again: a sixth of the CPU of a cold rendering. The code is in `folder/code-…`, made from these very
 * chunks. Where there is none for this V8, Node's own `require` serves, from 22.1 on with Node's own cache.
 */
export function requireCompiled(require: NodeJS.Require, folder: string): (name: string) => unknown {
  const code = path.join(folder, codeFolder);
  if (!existsSync(code)) {
    keepCompiledCode();
    return require;
  }
  optimizeLater(require);
  const modules = new Map<string, { exports: unknown }>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const loaded = modules.get(name);
    if (loaded) return loaded.exports;
    const chunk = { exports: {} };
    modules.set(name, chunk);
    const filename = path.join(folder, name);
    compile(filename, path.join(code, name)).runInThisContext()(chunk.exports, load, chunk, filename);
    return chunk.exports;
  };
  return load;
}

/** A chunk as a function, as CommonJS has it. V8 refuses code that is not for this source or version and compiles anew. */
function compile(filename: string, code: string): Script {
  // The build writes ASCII, and V8 reads a text of single bytes faster.
  const source = `(function(exports,require,module,__filename){${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}) });
  scripts.set(path.basename(filename), script);
  return script;
}

/**
 * V8 optimizes a function once it has run 66 kB of its bytecode, which pays in a server and costs a command of half a
 * second a quarter of its CPU. At forty times that a packet of ten papers is rendered before, a motion of 250 pages is optimized.
 */
function optimizeLater(require: NodeJS.Require): void {
  // Node's own modules come compiled for the flags Node starts with: those we need are loaded first (10 ms).
  for (const name of ['node:crypto', 'node:fs/promises', 'node:url', 'node:util', 'node:zlib']) require(name);
  v8.setFlagsFromString('--interrupt-budget=2500000');
}

/** Node 22.1 and later keep compiled code between runs; Node 20, whose types we check against, has no such function. */
function keepCompiledCode(): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable === 'function') Reflect.apply(enable, module, []);
}
