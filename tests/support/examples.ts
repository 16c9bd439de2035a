import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import type { Diagnostic } from '../../packages/core/src/diagnostic/index.ts';
import type { Packet, PacketPaper } from '../../packages/core/src/packet/index.ts';
import { fromRoot } from './paths.ts';
import { testWorld } from './world.ts';

/** The matters under `examples/`, found by folder. */
export function exampleNames(): readonly string[] {
  return readdirSync(fromRoot('examples')).filter((name) => existsSync(fromRoot('examples', name, 'matter.yaml')));
}

export interface AssembledMotion {
  readonly packet: Packet;
  readonly motion: PacketPaper;
  readonly diagnostics: readonly Diagnostic[];
}

/** An example through the street, all but the writers. */
export async function assembledMotion(name: string): Promise<AssembledMotion> {
  const folder = fromRoot('examples', name);
  const file = `${folder}/matter.yaml`;
  const matter = { file, bytes: readFileSync(file) };
  const { value, diagnostics } = await assemble({ matter, world: testWorld(folder), templates: builtInTemplates });
  const motion = value?.packet.papers.find(({ paper }) => paper.id === 'motion');
  if (!value || !motion) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return { packet: value.packet, motion, diagnostics };
}
