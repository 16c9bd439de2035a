import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AssembleRequest, builtInTemplates, render } from '@engross/core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { fromRoot } from '../support/paths.ts';
import { smallMatter } from '../support/small-matter.ts';
import { itWith } from '../support/tools.ts';
import { testWorld } from '../support/world.ts';

/** No inline script, no code from strings, nothing from elsewhere: what a careful web application allows. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:";

/** The page's script: renders the matter it fetches and puts the result into the page. */
const pageScript = `
  import { builtInTemplates, render } from '@engross/core';
  import { zlibSync } from 'fflate';
  const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const text = async (path) => (await fetch(path)).text();
  const hex = async (data) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].map((b) => b.toString(16).padStart(2, '0')).join('');
  // What is not there is not asked for: a browser complains of each 404.
  const templates = new Set(await (await fetch('/templates.json')).json());
  const world = {
    readFile: async () => ({ kind: 'missing' }),
    readFont: (name) => bytes('/fonts/' + name),
    readTemplate: async (name) => (templates.has(name) ? text('/templates/' + name) : undefined),
    deflate: (data) => zlibSync(data),
  };
  const matter = await (await fetch('/matter.json')).json();
  const outcome = await render({ matter: { object: matter }, world, templates: builtInTemplates, formats: ['docx', 'pdf'] });
  const result = document.createElement('output');
  result.textContent = JSON.stringify({
    errors: outcome.diagnostics.filter((d) => d.severity === 'error').map((d) => d.what),
    hashes: await Promise.all((outcome.value?.files ?? []).map(async (f) => [f.format, await hex(f.bytes)])),
  });
  document.body.append(result);
`;

describe('core in a browser', () => {
  let server: Server;
  let address = '';

  beforeAll(async () => {
    const bundled = await build({
      stdin: { contents: pageScript, resolveDir: fromRoot('tests') },
      bundle: true,
      splitting: true,
      outdir: '/',
      platform: 'browser',
      format: 'esm',
      conditions: ['@engross/source'],
      write: false,
    });
    const scripts = new Map(bundled.outputFiles.map((file) => [file.path, file.contents]));
    server = createServer((request, response) => {
      const url = request.url ?? '/';
      void answer(url, scripts).then(([type, body]) => {
        response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
        response.end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  itWith(['chromium'], 'renders the same bytes as in Node, under a strict content security policy', async () => {
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address);
      const rendered: unknown = JSON.parse((await page.locator('output').textContent({ timeout: 60_000 })) ?? '');
      expect(complaints).toEqual([]);
      expect(rendered).toEqual({ errors: [], hashes: await hashesInNode() });
    } finally {
      await browser.close();
    }
  });
});

async function hashesInNode(): Promise<readonly (readonly [string, string])[]> {
  const request: AssembleRequest = {
    matter: { object: smallMatter },
    world: testWorld('.'),
    templates: builtInTemplates,
  };
  const { value } = await render({ ...request, formats: ['docx', 'pdf'] });
  const files = value?.files ?? [];
  return Promise.all(
    files.map(async (file) => {
      const digest = await crypto.subtle.digest('SHA-256', file.bytes.slice());
      return [file.format, Buffer.from(digest).toString('hex')] as const;
    }),
  );
}

async function answer(
  url: string,
  scripts: ReadonlyMap<string, Uint8Array>,
): Promise<[string, Uint8Array | string | undefined]> {
  if (url === '/')
    return [
      'text/html',
      '<!doctype html><meta charset="utf-8"><title>Engross</title><link rel="icon" href="data:,"><body><script type="module" src="/stdin.js"></script>',
    ];
  if (url === '/matter.json') return ['application/json', JSON.stringify(smallMatter)];
  if (url === '/templates.json') {
    const files = await readdir(fromRoot('templates'), { recursive: true });
    return ['application/json', JSON.stringify(files.map((file) => file.replaceAll('\\', '/')))];
  }
  if (url.endsWith('.js')) return ['text/javascript', scripts.get(url)];
  const file = url.startsWith('/fonts/') ? fromRoot('packages/core', url) : fromRoot(url);
  return ['application/octet-stream', await readFile(file).catch(() => undefined)];
}
